package org.mingjing.complaints.link;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * The part of a complaint's page that is about others.
 *
 * @param repeats the proposals, or null for whoever does not decide on them
 */
public record LinkCard(
        PageText t,
        UUID complaintId,
        long version,
        LinksView links,
        RepeatsView repeats,
        LinkReasons reasons,
        TypedForm typed) {
    /** The name of the form that links by hand. */
    static final String FORM = "links";

    /** The name of the form that takes it apart from another one. */
    static String remove(UUID other) {
        return "remove-" + other;
    }

    /** The name of the form that finds another one not to be the same. */
    static String dismiss(UUID other) {
        return "dismiss-" + other;
    }

    /** The names of all its forms. */
    Set<String> forms() {
        return Stream.of(
                        Stream.of(FORM),
                        links.linked().stream().map(one -> remove(one.id())),
                        proposals().stream().map(one -> dismiss(one.complaint().id())))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    /** Where its forms go. */
    public String path() {
        return "/complaints/" + complaintId;
    }

    /** Whether the caller links, takes apart and dismisses. */
    public boolean decides() {
        return !links.allowedCommands().isEmpty();
    }

    /** The first one, the repeats and the joint ones, in this order. */
    public List<LinkedView> linked() {
        return List.of("FIRST", "REPEAT", "JOINT").stream()
                .flatMap(side -> links.of(side).stream())
                .toList();
    }

    /** The proposals to decide on. */
    public List<RepeatView> proposals() {
        return repeats == null ? List.of() : repeats.proposals();
    }

    /** Those that somebody decided on. */
    public List<RepeatView> dismissed() {
        return repeats == null ? List.of() : repeats.dismissed();
    }

    /** The fields of the form that links by hand. */
    public List<FormField> fields() {
        var kinds = List.of(LinkKind.REPEAT, LinkKind.JOINT).stream()
                .map(kind -> new FormField.Choice(
                        kind.name(), t.of("links.kind." + kind), kind.name().equals(typed.value(FORM, "kind"))))
                .toList();
        var reason = choices("LINK", typed.value(FORM, "reason"));
        return Stream.of(
                        FormField.line("other", t.of("links.other"), t.of("links.other.hint"), true),
                        FormField.choice("kind", t.of("links.kind"), null, kinds),
                        FormField.choice("reason", t.of("links.reason"), null, reason))
                .map(field -> field.typed(FORM, typed))
                .toList();
    }

    /** Whether that form is shown unfolded. */
    public boolean open() {
        return typed.wasFor(FORM);
    }

    /** Whether the form that takes it apart from that one was refused. */
    public boolean removing(LinkedView one) {
        return typed.wasFor(remove(one.id()));
    }

    /** Whether the form that finds that one not to be the same was refused. */
    public boolean dismissing(RepeatView one) {
        return typed.wasFor(dismiss(one.complaint().id()));
    }

    /** The reasons for a use, to choose from. */
    public List<FormField.Choice> choices(String use) {
        return choices(use, "");
    }

    private List<FormField.Choice> choices(String use, String chosen) {
        return reasons.of(LinkReasons.Use.valueOf(use)).stream()
                .map(one -> new FormField.Choice(
                        one.id(), one.label(t.lang()), one.id().equals(chosen)))
                .toList();
    }
}
