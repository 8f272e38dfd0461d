package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** An officer of the handling organ was named; which one stays inside. */
public record ComplaintAssigned(UUID complaintId, String handlingOrgan, Instant assignedAt) implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return assignedAt;
    }
}
