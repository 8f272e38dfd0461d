package org.mingjing.supervision.problem;

import java.time.Instant;
import org.mingjing.commons.outbox.DomainEvent;

/** A {@link ProblemFact} on its way to the topic {@code mingjing.supervision.problem}. */
public record ProblemEvent(ProblemFact data, Instant occurredAt) implements DomainEvent {

    @Override
    public String aggregateType() {
        return "problem";
    }

    @Override
    public String aggregateId() {
        return data.problemId().toString();
    }

    @Override
    public String type() {
        return "org.mingjing.supervision." + data.getClass().getSimpleName() + ".v1";
    }
}
