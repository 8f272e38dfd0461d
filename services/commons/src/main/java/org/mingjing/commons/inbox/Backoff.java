package org.mingjing.commons.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits between tries, longer each time, and no longer than the process runs. */
@ApplicationScoped
class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int DOUBLINGS = 10;

    private final CountDownLatch stopping = new CountDownLatch(1);

    static Duration before(int attempt) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempt - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** Waits before the next try; a process that stops gives up the record, which then comes again after the start. */
    void await(int attempt) {
        try {
            if (stopping.await(before(attempt).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the process is stopping");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to try again", e);
        }
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }
}
