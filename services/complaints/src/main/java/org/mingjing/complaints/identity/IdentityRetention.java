package org.mingjing.complaints.identity;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;

/** Ends the keeping of identities when their time is over; each complaint is a transaction of its own. */
@ApplicationScoped
class IdentityRetention {
    static final String RULE = "RETENTION";

    private static final UUID START = new UUID(0, 0);

    private final Policies<Retention> rules = Policies.read("identity-retention", Retention.class);
    private final IdentityPurge purge;
    private final CurrentScope scope;
    private final Clock clock;

    IdentityRetention(IdentityPurge purge, CurrentScope scope, Clock clock) {
        this.purge = purge;
        this.scope = scope;
        this.clock = clock;
    }

    private record Retention(int months) {}

    @Scheduled(
            every = "${mingjing.identity.retention.every:6h}",
            delayed = "2m",
            identity = "purge-identities",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        var purged = purgeEnded();
        if (purged > 0) {
            Log.infof("identities deleted after their retention time: %d", purged);
        }
    }

    /** Deletes all whose time is over; the day on which it ends is still theirs. Says how many. */
    int purgeEnded() {
        scope.set(Scope.internal("identity-retention"));
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        var rule = rules.on(RULE, today);
        var cutoff = BusinessTime.startOf(today.minusMonths(rule.value().months()));
        int purged = 0;
        for (var some = purge.ended(cutoff, START); !some.isEmpty(); some = purge.ended(cutoff, some.getLast())) {
            for (var complaintId : some) {
                purged += prepared(complaintId) && purge.purge(complaintId, cutoff, rule.version(), now) ? 1 : 0;
            }
        }
        return purged;
    }

    /** What cannot be prepared at this time waits for the next round, and holds up no other. */
    private boolean prepared(UUID complaintId) {
        try {
            purge.prepare(complaintId);
            return true;
        } catch (ProblemException e) {
            Log.warnf("an identity waits to be deleted: %s", e.getClass().getSimpleName());
            return false;
        }
    }
}
