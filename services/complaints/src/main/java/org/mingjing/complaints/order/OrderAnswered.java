package org.mingjing.complaints.order;

import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

/** The handling organ answered an order of supervision; what it wrote is read on the complaint's page. */
public record OrderAnswered(UUID orderId, UUID complaintId, String handlingOrgan, Instant answeredAt)
        implements DomainEvent {
    @Override
    public String aggregateType() {
        return "complaint";
    }

    @Override
    public String aggregateId() {
        return complaintId.toString();
    }

    @Override
    public String type() {
        return "org.mingjing.complaints.OrderAnswered.v1";
    }

    @Override
    public Instant occurredAt() {
        return answeredAt;
    }

    @Override
    public Object data() {
        return this;
    }
}
