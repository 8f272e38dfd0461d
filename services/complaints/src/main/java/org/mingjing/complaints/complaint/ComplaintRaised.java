package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The organ above took it over (提级办理). */
public record ComplaintRaised(UUID complaintId, String fromOrgan, String handlingOrgan, Instant raisedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return raisedAt;
    }
}
