package org.mingjing.complaints.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/**
 * Looks at every clock whose moment has come and has it told; safe beside another replica, which passes over what this one
 * has. One thing that fails is tried again at the next round and holds up no other.
 */
@ApplicationScoped
public class DeadlineRound {
    /** The actor that timelines show. */
    public static final String ACTOR = "deadlines";

    private static final Logger LOG = Logger.getLogger(DeadlineRound.class);
    private static final int BATCH = 200;

    private final Watch watch;
    private final DeadlineTelling telling;
    private final CurrentScope scope;
    private final MeterRegistry metrics;
    private final Clock clock;

    DeadlineRound(Watch watch, DeadlineTelling telling, CurrentScope scope, MeterRegistry metrics, Clock clock) {
        this.watch = watch;
        this.telling = telling;
        this.scope = scope;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(
            identity = "deadline-signals",
            every = "${mingjing.deadline.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void scheduled() {
        run(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Tells everything that is due by then. */
    @ActivateRequestContext
    void run(Instant now) {
        scope.set(Scope.internal(ACTOR));
        var batch = watch.due(now, null, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(one -> tell(one.id(), now));
            batch = watch.due(now, batch.getLast(), BATCH);
        }
    }

    private void tell(UUID id, Instant now) {
        try {
            telling.tell(id, now).forEach(stage -> metrics.counter(
                            "mingjing.deadlines.told", "stage", stage.name().toLowerCase(Locale.ROOT))
                    .increment());
        } catch (RuntimeException e) {
            if (Database.passing(e)) {
                throw e;
            }
            metrics.counter("mingjing.deadlines.failed").increment();
            LOG.errorf(
                    "the clocks of %s could not be told: %s", id, e.getClass().getSimpleName());
        }
    }
}
