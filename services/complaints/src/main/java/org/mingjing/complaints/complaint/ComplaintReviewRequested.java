package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The reporter asked the organ above to look again (复查). */
public record ComplaintReviewRequested(UUID complaintId, String fromOrgan, String handlingOrgan, Instant requestedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return requestedAt;
    }
}
