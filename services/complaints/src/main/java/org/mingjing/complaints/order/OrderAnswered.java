package org.mingjing.complaints.order;

import java.time.Instant;
import java.util.UUID;
import org.mingjing.complaints.topic.ComplaintTopicEvent;

/** The handling organ answered an order of supervision; what it wrote is read on the complaint's page. */
public record OrderAnswered(UUID orderId, UUID complaintId, String handlingOrgan, Instant answeredAt)
        implements ComplaintTopicEvent {
    @Override
    public Instant occurredAt() {
        return answeredAt;
    }
}
