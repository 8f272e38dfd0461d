package org.mingjing.complaints.letter;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/**
 * Some letters of a complaint on its page.
 *
 * @param access what the reader of the page may do with them
 */
record LetterCard(
        PageText t,
        ComplaintView complaint,
        List<LetterView> letters,
        LetterAccess access,
        TypedForm typed,
        OffsetDateTime now) {
    /** Whether the reader of the page makes them, and notes what he told by word. */
    public boolean makes() {
        return access.issues(complaint.handlingOrgan());
    }

    /** Whether he strikes through that the reporter was told this by word. */
    public boolean strikes(LetterView letter) {
        return makes() && access.strikes(letter.spokenBy());
    }

    /** The names of its forms. */
    Set<String> forms() {
        return letters.stream().map(LetterView::form).collect(Collectors.toUnmodifiableSet());
    }

    /** How and when the reporter was told by word, to be filled in. */
    public List<FormField> fields(LetterView letter) {
        return SpokenForm.fields(letter, typed, now, t);
    }

    /** Whether that form is shown unfolded, since something has to be corrected in it. */
    public boolean open(LetterView letter) {
        return typed.wasFor(letter.form());
    }

    /** By what way he was told by word. */
    public String way(LetterView letter) {
        return t.of("spoken.way." + letter.spokenWay());
    }
}
