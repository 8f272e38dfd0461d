package org.mingjing.complaints.disposition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * The decisions on persons on the page of their complaint.
 *
 * @param unnamed those who were only counted
 * @param adds whether the caller can add one, and take back what is wrong
 */
public record DispositionCard(
        PageText t,
        UUID complaintId,
        Page<DispositionView> page,
        List<UnnamedPeople> unnamed,
        Map<String, String> organs,
        boolean adds,
        TypedForm typed) {
    /** The name of the form that adds one. */
    static final String FORM = "disposition";

    /** The rows: those that say more than the kind, and those that only count. */
    public List<DispositionRow> rows() {
        return Stream.concat(
                        page.items().stream().map(one -> row(one, 1, adds && one.ended() == null)),
                        unnamed.stream().map(count -> row(count.one(), count.people(), adds)))
                .toList();
    }

    /** The names of its forms. */
    Set<String> forms() {
        return adds
                ? Stream.concat(Stream.of(FORM), rows().stream().flatMap(DispositionRow::forms))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Where the form goes. */
    public String path() {
        return "/complaints/" + complaintId + "/dispositions";
    }

    /** Makes a form that is sent twice harmless; the one that was refused keeps its key. */
    public String key() {
        var was = typed.value(FORM, "key");
        return was.isEmpty() ? UUID.randomUUID().toString() : was;
    }

    /** Whether the form is shown unfolded, since something has to be corrected in it. */
    public boolean open() {
        return typed.wasFor(FORM);
    }

    /** The name of who decided; what was written where the directory does not have it, null where nothing was. */
    public String authority(String codeOrName) {
        return organs.getOrDefault(codeOrName, codeOrName);
    }

    /** The fields of the form. */
    public List<FormField> fields() {
        var fields = new DispositionFields(t, FORM, typed).of(null, null);
        return unnamed.isEmpty()
                ? fields
                : Stream.concat(fields.stream(), Stream.of(additional())).toList();
    }

    private DispositionRow row(DispositionView one, int people, boolean changes) {
        return new DispositionRow(t, one, authority(one.authority()), people, changes, typed);
    }

    private FormField additional() {
        var left = unnamed.stream()
                .map(count -> count.one().kindLabel() + " " + t.of("office.persons", count.people()))
                .collect(Collectors.joining(" · "));
        var field = new FormField(
                "additional",
                "check",
                t.of("disposed.additional"),
                t.of("disposed.additional.hint", left),
                false,
                "",
                null,
                List.of(),
                List.of());
        return field.typed(FORM, typed);
    }
}
