package org.mingjing.complaints.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A clue went to discipline inspection, which acknowledges it by that day. */
public record ClueHandedOver(
        UUID handoverId,
        UUID complaintId,
        UUID referralId,
        String handlingOrgan,
        String targetOrgan,
        String category,
        LocalDate acknowledgeBy,
        Instant handedOverAt)
        implements HandoverEvent {
    @Override
    public Instant occurredAt() {
        return handedOverAt;
    }
}
