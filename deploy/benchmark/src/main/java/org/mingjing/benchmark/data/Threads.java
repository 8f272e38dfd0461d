package org.mingjing.benchmark.data;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Runs threads to their end and passes on what one of them failed with. */
final class Threads {
    private Threads() {}

    static void all(List<Thread> threads) {
        var failure = new AtomicReference<Throwable>();
        threads.forEach(thread -> thread.setUncaughtExceptionHandler((which, e) -> failure.set(e)));
        threads.forEach(Thread::start);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }
}
