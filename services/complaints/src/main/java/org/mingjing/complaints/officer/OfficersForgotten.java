package org.mingjing.complaints.officer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/** Ends the keeping of names of people who do not work here any more. */
@ApplicationScoped
class OfficersForgotten {
    private final Officers officers;
    private final CurrentScope scope;

    OfficersForgotten(Officers officers, CurrentScope scope) {
        this.officers = officers;
        this.scope = scope;
    }

    @Scheduled(
            identity = "forget-officers",
            every = "24h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        scope.set(Scope.internal("officers"));
        officers.forget();
    }
}
