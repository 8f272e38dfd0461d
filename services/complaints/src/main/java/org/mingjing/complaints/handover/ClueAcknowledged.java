package org.mingjing.complaints.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Discipline inspection has the clue and says by that day what came of it; its receipt number stays in the hand-over. */
public record ClueAcknowledged(
        UUID handoverId,
        UUID complaintId,
        String handlingOrgan,
        String targetOrgan,
        LocalDate feedbackBy,
        Instant acknowledgedAt)
        implements HandoverEvent {
    @Override
    public Instant occurredAt() {
        return acknowledgedAt;
    }
}
