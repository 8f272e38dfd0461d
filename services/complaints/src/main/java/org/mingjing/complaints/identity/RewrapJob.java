package org.mingjing.complaints.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/**
 * Does what operators asked for, on every replica whose primary key is the one asked for; a replica that was not restarted
 * with it keeps out. What a killed one had not committed is done by the next pass.
 */
@ApplicationScoped
class RewrapJob {
    private static final UUID START = new UUID(0, 0);

    private final Rewraps rewraps;
    private final RewrapBatches batches;
    private final IdentityVault vault;
    private final CurrentScope scope;
    private final Clock clock;

    RewrapJob(Rewraps rewraps, RewrapBatches batches, IdentityVault vault, CurrentScope scope, Clock clock) {
        this.rewraps = rewraps;
        this.batches = batches;
        this.vault = vault;
        this.scope = scope;
        this.clock = clock;
    }

    @Scheduled(
            every = "${mingjing.identity.rewrap.every:10s}",
            identity = "rewrap-identities",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        scope.set(Scope.internal("identity-keys"));
        rewraps.open(vault.primaryKeyId()).ifPresent(this::pass);
    }

    private void pass(UUID run) {
        long unreadable = 0;
        for (var table : WrappedTable.values()) {
            unreadable += passOver(run, table);
        }
        rewraps.passed(run, vault.primaryKeyId(), unreadable, clock.instant());
    }

    /** Says how many could not be read. */
    private long passOver(UUID run, WrappedTable table) {
        long unreadable = 0;
        var batch = batches.next(run, table, START);
        while (batch.last() != null) {
            unreadable += batch.unreadable();
            batch = batches.next(run, table, batch.last());
        }
        return unreadable;
    }
}
