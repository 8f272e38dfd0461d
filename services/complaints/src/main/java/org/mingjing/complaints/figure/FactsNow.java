package org.mingjing.complaints.figure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;

/**
 * Counts complaints as they are at that moment. What is counted of them is in memory; before each count it takes over what
 * has been committed since the one before, so that no count is late, whichever replica changed something.
 */
@ApplicationScoped
public class FactsNow {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong begun = new AtomicLong();
    private final Facts facts;
    private long done;
    private String seen = FactRows.NOTHING_SEEN;

    private final FactRows rows;
    private final CallerReading callers;
    private final CurrentScope scope;

    FactsNow(
            FactRows rows,
            CallerReading callers,
            CurrentScope scope,
            @ConfigProperty(name = "mingjing.figures.part") int part) {
        this.facts = new Facts(part);
        this.rows = rows;
        this.callers = callers;
        this.scope = scope;
    }

    /** Counts what the caller may see and the narrowing leaves. Not within a transaction: it needs connections of its own. */
    public <T, C extends Counting<T, C>> T count(Narrowing narrowing, Instant now, Function<Scan, C> beginning) {
        catchUp();
        var caller = callers.now();
        lock.readLock().lock();
        try {
            return facts.count(new Scan(facts, caller, narrowing, now), beginning);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Has everything in memory soon after the start, and never much to take over when somebody asks. */
    @Scheduled(
            identity = "overview-figures",
            every = "${mingjing.figures.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void catchUp() {
        // whoever waited while another one began and ended has his changes in it
        var enough = begun.get() + 1;
        synchronized (this) {
            if (done < enough) {
                var number = begun.incrementAndGet();
                takeOver();
                done = number;
            }
        }
    }

    private void takeOver() {
        var caller = scope.get();
        scope.set(Scope.internal("figures"));
        try {
            seen = rows.since(seen, facts, lock.writeLock());
        } finally {
            scope.set(caller);
        }
    }
}
