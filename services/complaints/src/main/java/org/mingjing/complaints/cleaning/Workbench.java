package org.mingjing.complaints.cleaning;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Works on a few files at once, each within its time, so that no file takes the service down. Whatever does not stop
 * when its time is over keeps its place until it does.
 */
final class Workbench implements AutoCloseable {
    private final Semaphore places;
    private final ExecutorService threads = Executors.newCachedThreadPool(
            work -> Thread.ofPlatform().name("cleaning").daemon().unstarted(work));

    Workbench(int places) {
        this.places = new Semaphore(places);
    }

    /** The result, or the other one when the time is over; 503 when no place becomes free while it waits. */
    <T> T within(Duration waiting, Duration time, Supplier<T> work, Supplier<T> late) {
        try {
            if (!places.tryAcquire(waiting.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Cleaning.busy();
            }
            var done = threads.submit(() -> {
                try {
                    return work.get();
                } finally {
                    places.release();
                }
            });
            try {
                return done.get(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                done.cancel(true);
                return late.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a file was looked through", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be looked through", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
