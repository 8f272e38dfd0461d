package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** A clock was given more time, and the reporter notice of it (延期). */
public record ComplaintExtended(UUID complaintId, String handlingOrgan, String clock, Instant extendedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return extendedAt;
    }
}
