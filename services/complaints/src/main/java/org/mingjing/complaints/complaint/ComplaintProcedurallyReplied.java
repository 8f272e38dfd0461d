package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The reporter has the procedural reply. */
public record ComplaintProcedurallyReplied(UUID complaintId, String handlingOrgan, Instant repliedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return repliedAt;
    }
}
