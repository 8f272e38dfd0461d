package org.mingjing.complaints.disposition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * A row of the page of a complaint, with the forms that take it back.
 *
 * @param authority the name of who decided, or what was written for it; null where nobody is said
 * @param people how many such people the row stands for: more than one only where they are not named
 * @param changes whether the caller can take it back
 */
public record DispositionRow(
        PageText t, DispositionView one, String authority, int people, boolean changes, TypedForm typed) {
    /** The name of the form that strikes a row out. */
    static String striking(UUID id) {
        return "strike-" + id;
    }

    /** The name of the form that corrects a row. */
    static String correcting(UUID id) {
        return "correct-" + id;
    }

    /** The name of that form. */
    public String strikeForm() {
        return striking(one.id());
    }

    /** The name of that form. */
    public String correctForm() {
        return correcting(one.id());
    }

    Stream<String> forms() {
        return changes ? Stream.of(strikeForm(), correctForm()) : Stream.of();
    }

    /** Whether the forms are shown unfolded, since something has to be corrected in one of them. */
    public boolean open() {
        return forms().anyMatch(typed::wasFor);
    }

    /** Where one of the forms goes. */
    public String path(String verb) {
        return "/complaints/" + one.complaintId() + "/dispositions/" + one.id() + "/" + verb;
    }

    /** What a correction says, beginning with what was written down. */
    public List<FormField> correctFields() {
        var fields = new DispositionFields(t, correctForm(), typed);
        return Stream.concat(fields.of(one, authority).stream(), Stream.of(fields.reason("disposed.correct.reason")))
                .toList();
    }

    /** Why it is struck out. */
    public FormField strikeReason() {
        return new DispositionFields(t, strikeForm(), typed).reason("disposed.strike.reason");
    }
}
