package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The reporter was told how far it is (进展答复). */
public record ComplaintProgressReported(UUID complaintId, String handlingOrgan, Instant reportedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return reportedAt;
    }
}
