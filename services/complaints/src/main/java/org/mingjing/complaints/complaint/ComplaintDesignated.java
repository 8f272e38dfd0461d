package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;

/** A leader gave it to another organ (指定管辖、异地办理). */
public record ComplaintDesignated(UUID complaintId, String fromOrgan, String handlingOrgan, Instant designatedAt)
        implements ComplaintEvent {
    @Override
    public Instant occurredAt() {
        return designatedAt;
    }
}
