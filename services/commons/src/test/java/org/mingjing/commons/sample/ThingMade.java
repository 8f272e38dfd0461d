package org.mingjing.commons.sample;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

record ThingMade(UUID id, String name, Instant occurredAt) implements DomainEvent {
    @Override
    public String aggregateType() {
        return "thing";
    }

    @Override
    public String aggregateId() {
        return id.toString();
    }

    @Override
    public String type() {
        return "org.mingjing.commons.ThingMade.v1";
    }

    @Override
    public Object data() {
        return Map.of("thingId", id, "name", name);
    }
}
