package org.mingjing.complaints.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter that was made: its number, by which organ and whom, and the date that it names.
 *
 * @param toldAt when the reporter was told what it says
 * @param clock the clock that it names, or null
 */
record IssuedLetter(
        UUID id,
        UUID complaintId,
        LetterKind kind,
        Instant toldAt,
        String number,
        String organ,
        String by,
        Instant at,
        String clock,
        LocalDate dueOn) {
    boolean says(Told told) {
        return told.is(kind, toldAt);
    }
}
