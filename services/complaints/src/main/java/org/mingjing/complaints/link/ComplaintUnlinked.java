package org.mingjing.complaints.link;

import java.time.Instant;
import java.util.UUID;

/**
 * A complaint was taken apart from another one.
 *
 * @param complaintId the one that was the repeat, or that left the joint ones
 */
public record ComplaintUnlinked(UUID complaintId, UUID otherComplaintId, LinkKind kind, Instant unlinkedAt)
        implements LinkEvent {
    @Override
    public Instant occurredAt() {
        return unlinkedAt;
    }
}
