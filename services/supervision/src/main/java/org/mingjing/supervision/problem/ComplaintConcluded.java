package org.mingjing.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What supervision needs of the event of complaints; other fields are left out.
 *
 * @param demo whether the complaint was made for a demonstration; false where the event does not say
 */
record ComplaintConcluded(
        UUID complaintId,
        String category,
        String respondentOrgan,
        String outcome,
        LocalDate correctionDue,
        Instant concludedAt,
        boolean demo) {

    boolean foundSomething() {
        return "SUBSTANTIATED".equals(outcome) || "PARTLY".equals(outcome);
    }
}
