package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** The result of the inquiry; money is in fen. */
@Embeddable
public record Conclusion(
        @Enumerated(EnumType.STRING) Outcome outcome,
        String findings,
        String correction,
        @Column(name = "correction_due") LocalDate correctionDue,
        @Column(name = "released_fen") Long releasedFen,
        @Column(name = "concluded_at") Instant at) {}
