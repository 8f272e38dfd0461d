package org.mingjing.complaints.handover;

import java.time.Instant;
import java.util.UUID;

/** Discipline inspection said what came of a clue; its words are for the handling organ alone. */
public record ClueFedBack(
        UUID handoverId,
        UUID complaintId,
        String handlingOrgan,
        String targetOrgan,
        FeedbackResult result,
        Instant fedBackAt)
        implements HandoverEvent {
    @Override
    public Instant occurredAt() {
        return fedBackAt;
    }
}
