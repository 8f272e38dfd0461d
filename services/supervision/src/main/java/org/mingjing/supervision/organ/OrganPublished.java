package org.mingjing.supervision.organ;

import java.time.Instant;
import org.mingjing.commons.outbox.DomainEvent;

/** The state of an organ, on the compacted topic {@code mingjing.supervision.organ}; the last one counts. */
public record OrganPublished(Organ data, Instant occurredAt) implements DomainEvent {

    @Override
    public String aggregateType() {
        return "organ";
    }

    @Override
    public String aggregateId() {
        return data.code();
    }

    @Override
    public String type() {
        return "org.mingjing.supervision.OrganPublished.v1";
    }
}
