package org.mingjing.complaints.link;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was tied to another one.
 *
 * @param complaintId the repeat, the one that joined, or the report of retaliation
 * @param otherComplaintId the first one, or one of those it joined
 */
public record ComplaintLinked(UUID complaintId, UUID otherComplaintId, LinkKind kind, Instant linkedAt)
        implements LinkEvent {
    @Override
    public Instant occurredAt() {
        return linkedAt;
    }
}
