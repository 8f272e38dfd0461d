package org.mingjing.complaints.letter;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A letter that can be made, or was.
 *
 * @param toldAt when the reporter was told what it says
 * @param id of the letter that was made, with its number, moment and officer; null before
 * @param spokenWay by what way an officer told the reporter by word, with the moment and the officer; null where nobody did
 * @param inWriting the article by which telling by word does not stand for the letter, or null
 * @param due whether it is to be made: the reporter did not come by the internet, or his e-mail does not arrive, and he was
 *     not told in a way that will do
 */
public record LetterView(
        LetterKind kind,
        String title,
        OffsetDateTime toldAt,
        UUID id,
        String number,
        OffsetDateTime issuedAt,
        String issuedBy,
        SpokenWay spokenWay,
        OffsetDateTime spokenAt,
        String spokenBy,
        String inWriting,
        boolean due) {
    /** Whether it has its number. */
    public boolean issued() {
        return id != null;
    }

    /** The name of the form that notes that he was told by word. */
    public String form() {
        return SpokenForm.name(kind.name(), toldAt.toInstant().toString());
    }
}
