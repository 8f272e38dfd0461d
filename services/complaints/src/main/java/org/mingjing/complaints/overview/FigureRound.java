package org.mingjing.complaints.overview;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.pace.Round;

/**
 * Brings what has changed into the sums. Numbers are right without it, and the longer it does not run, the more rows they
 * are put right by. Beside another replica one folds and the other passes.
 */
@ApplicationScoped
public class FigureRound {
    /** Little enough that a round ends soon after its time is over. */
    private static final int BATCH = 1_000;
    /** Clocks of replicas differ a little; whoever is behind must not read of a miss that he does not list. */
    private static final Duration ASIDE = Duration.ofMinutes(1);

    private final FigureKeeping keeping;
    private final FigurePace pace;
    private final CurrentScope scope;
    private final Clock clock;

    FigureRound(FigureKeeping keeping, FigurePace pace, CurrentScope scope, Clock clock) {
        this.keeping = keeping;
        this.pace = pace;
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

    /** Counts the clocks that have run out among the missed and folds what there is, each for as long as a round may take. */
    @ActivateRequestContext
    void run() {
        scope.set(Scope.internal("figures"));
        var past = clock.instant().minus(ASIDE);
        Round.of(pace.most()).whileFull(BATCH, () -> keeping.missed(past, BATCH));
        Round.of(pace.most()).whileFull(BATCH, () -> keeping.fold(BATCH));
    }
}
