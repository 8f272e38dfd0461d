package org.mingjing.complaints.letter;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A letter that can be made, or was.
 *
 * @param toldAt when the reporter was told what it says
 * @param id of the letter that was made, with its number, moment and officer; null before
 * @param due whether it is to be made: the reporter did not come by the internet, or his e-mail does not arrive
 */
public record LetterView(
        LetterKind kind,
        String title,
        OffsetDateTime toldAt,
        UUID id,
        String number,
        OffsetDateTime issuedAt,
        String issuedBy,
        boolean due) {
    /** Whether it has its number. */
    public boolean issued() {
        return id != null;
    }
}
