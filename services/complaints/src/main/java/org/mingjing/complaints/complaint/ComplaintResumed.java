package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** The clocks run again (恢复办理). */
public record ComplaintResumed(UUID complaintId, String handlingOrgan, Instant resumedAt) implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return resumedAt;
    }
}
