package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The reporter has the result. */
public record ComplaintReplied(UUID complaintId, String handlingOrgan, Instant repliedAt) implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return repliedAt;
    }
}
