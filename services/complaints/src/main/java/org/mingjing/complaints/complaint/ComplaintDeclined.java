package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The handling organ did not take it in, on a coded ground. */
public record ComplaintDeclined(UUID complaintId, String handlingOrgan, String groundCode, Instant declinedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return declinedAt;
    }
}
