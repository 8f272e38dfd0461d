package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The complaint was filed away without a rating. */
public record ComplaintClosed(UUID complaintId, String handlingOrgan, Instant closedAt) implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return closedAt;
    }
}
