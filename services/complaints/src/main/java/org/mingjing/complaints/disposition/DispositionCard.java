package org.mingjing.complaints.disposition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * The decisions on persons on the page of their complaint.
 *
 * @param adds whether the caller can add one
 */
public record DispositionCard(
        PageText t,
        UUID complaintId,
        Page<DispositionView> page,
        Map<String, String> organs,
        boolean adds,
        TypedForm typed) {
    /** The name of the form that adds one. */
    static final String FORM = "disposition";

    /** The names of its forms. */
    Set<String> forms() {
        return adds ? Set.of(FORM) : Set.of();
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

    /** The name of who decided; what was written where the directory does not have it. */
    public String authority(String codeOrName) {
        return organs.getOrDefault(codeOrName, codeOrName);
    }

    /** The fields of the form. */
    public List<FormField> fields() {
        var kinds = FormField.choices(
                DispositionKind.class, typed.value(FORM, "kind"), kind -> t.label("disposition." + kind));
        return List.of(
                        FormField.choice("kind", t.of("office.field.disposition"), null, kinds),
                        FormField.line("personRef", t.of("disposed.person"), t.of("disposed.person.hint"), false),
                        FormField.line("authority", t.of("disposed.authority"), t.of("disposed.authority.hint"), true),
                        FormField.line("document", t.of("disposed.document"), null, false),
                        new FormField(
                                "decidedOn",
                                "date",
                                t.of("disposed.decidedOn"),
                                null,
                                true,
                                "",
                                null,
                                List.of(),
                                List.of()))
                .stream()
                .map(field -> field.typed(FORM, typed))
                .toList();
    }
}
