package org.mingjing.complaints.deadline;

import java.time.Instant;
import org.mingjing.complaints.topic.ComplaintTopicEvent;

/** What is told of a clock of a complaint; never the organ complained about. */
public sealed interface DeadlineEvent extends ComplaintTopicEvent permits DeadlineApproaching, DeadlineMissed {
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
    default Instant occurredAt() {
        return toldAt();
    }
}
