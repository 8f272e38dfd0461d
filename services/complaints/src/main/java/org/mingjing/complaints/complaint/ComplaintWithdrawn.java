package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The reporter took it back (撤回). */
public record ComplaintWithdrawn(UUID complaintId, String handlingOrgan, Instant withdrawnAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return withdrawnAt;
    }
}
