package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The handling organ took the complaint in. */
public record ComplaintAccepted(UUID complaintId, String handlingOrgan, Instant acceptedAt) implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return acceptedAt;
    }
}
