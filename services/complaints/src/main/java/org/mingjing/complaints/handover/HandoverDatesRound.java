package org.mingjing.complaints.handover;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/** Looks for hand-overs without a date, on each replica; a failure is in the log, and the next round tries again. */
@ApplicationScoped
class HandoverDatesRound {
    private static final int BATCH = 100;

    private final HandoverDates dates;
    private final CurrentScope scope;

    HandoverDatesRound(HandoverDates dates, CurrentScope scope) {
        this.dates = dates;
        this.scope = scope;
    }

    @Scheduled(
            identity = "handover-dates",
            every = "${mingjing.handover-dates.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        scope.set(Scope.internal("handovers"));
        while (dates.complete(BATCH) == BATCH) {
            // until fewer than a batch are left
        }
    }
}
