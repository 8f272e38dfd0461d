package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

/** What is told of a clock of a complaint; never the organ complained about. */
public sealed interface DeadlineEvent extends DomainEvent permits DeadlineApproaching, DeadlineMissed {
    UUID complaintId();

    Instant toldAt();

    /** The event of a signal. */
    static DeadlineEvent of(Signal signal, Watched thing, Instant now) {
        return switch (signal.stage()) {
            case APPROACHING ->
                new DeadlineApproaching(
                        thing.id(), thing.organ(), thing.region(), signal.clock(), signal.dueAt(), thing.demo(), now);
            case MISSED ->
                new DeadlineMissed(
                        thing.id(), thing.organ(), thing.region(), signal.clock(), signal.dueAt(), thing.demo(), now);
        };
    }

    @Override
    default String aggregateType() {
        return "complaint";
    }

    @Override
    default String aggregateId() {
        return complaintId().toString();
    }

    @Override
    default String type() {
        return "org.mingjing.complaints." + getClass().getSimpleName() + ".v1";
    }

    @Override
    default Instant occurredAt() {
        return toldAt();
    }

    @Override
    default Object data() {
        return this;
    }
}
