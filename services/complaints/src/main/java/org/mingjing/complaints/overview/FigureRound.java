package org.mingjing.complaints.overview;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/**
 * Brings what has changed into the sums. Numbers are right without it, and the longer it does not run, the more rows they
 * are put right by. Beside another replica one folds and the other passes.
 */
@ApplicationScoped
public class FigureRound {
    private static final int BATCH = 10_000;
    /** Clocks of replicas differ a little; whoever is behind must not read of a miss that he does not list. */
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final FigureKeeping keeping;
    private final CurrentScope scope;
    private final Clock clock;

    FigureRound(FigureKeeping keeping, CurrentScope scope, Clock clock) {
        this.keeping = keeping;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(
            identity = "overview-figures",
            every = "${mingjing.figures.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void scheduled() {
        run();
    }

    /** Folds all there is, and counts the clocks that have run out among the missed. */
    @ActivateRequestContext
    void run() {
        scope.set(Scope.internal("figures"));
        var past = clock.instant().minus(ASIDE);
        while (keeping.missed(past, BATCH) == BATCH) {
            // until fewer than a batch are left
        }
        while (keeping.fold(BATCH) == BATCH) {
            // until fewer than a batch are left
        }
    }
}
