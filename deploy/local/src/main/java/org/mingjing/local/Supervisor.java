package org.mingjing.local;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Keeps the started parts alive, and stops them in the opposite order. */
final class Supervisor {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_SECONDS = 1;

    private static final List<Set<String>> STOP_ORDER = List.of(
            Set.copyOf(Layout.SERVICES),
            Set.of(Connect.NAME, Keycloak.NAME),
            Set.of(Kafka.NAME),
            Set.of(Postgres.NAME));

    private final Progress progress;
    private final RunningProcesses processes;
    private final Runnable changed;
    private final CountDownLatch stopping;
    private final InstantSource clock = InstantSource.system();
    private final List<Part> started = new ArrayList<>();
    private final CompletableFuture<String> gaveUp = new CompletableFuture<>();

    /**
     * @param changed called after a part got another process id
     * @param stopping counted down when the platform stops
     */
    Supervisor(Progress progress, RunningProcesses processes, Runnable changed, CountDownLatch stopping) {
        this.progress = progress;
        this.processes = processes;
        this.changed = changed;
        this.stopping = stopping;
    }

    /** Starts the part, waits until it is ready, shows it, and keeps it alive from then on. */
    void launch(Part part) {
        long began = System.nanoTime();
        start(part);
        part.awaitReady();
        progress.line("%-14s ready after %.1f s".formatted(part.title(), seconds(began)));
        Thread.ofVirtual().name("keep-" + part.name()).start(() -> keepAlive(part));
    }

    /** Completes with the reason when a part cannot be kept alive. */
    CompletableFuture<String> gaveUp() {
        return gaveUp;
    }

    /** Stops everything, tier by tier: nobody loses what it still needs to stop. */
    void stopAll() {
        stopping.countDown();
        Tool.stopAll();
        List<Part> parts;
        synchronized (this) {
            parts = List.copyOf(started);
            started.clear();
        }
        for (Set<String> tier : STOP_ORDER) {
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                parts.stream()
                        .filter(part -> tier.contains(part.name()))
                        .forEach(part -> threads.execute(() -> stop(part)));
            }
        }
    }

    private void stop(Part part) {
        long began = System.nanoTime();
        part.stop(PATIENCE);
        processes.remove(part.name());
        progress.line("%-14s stopped after %.1f s".formatted(part.title(), seconds(began)));
    }

    private synchronized void start(Part part) {
        if (stopping.getCount() == 0) {
            throw new StartFailure(part.title() + " is not started any more: the platform stops");
        }
        part.start();
        if (!started.contains(part)) {
            started.add(part);
        }
        processes.put(part.name(), part.handle());
    }

    private void keepAlive(Part part) {
        RestartBudget budget = new RestartBudget();
        try {
            while (true) {
                int code = part.awaitExit();
                if (stopping.getCount() == 0) {
                    return;
                }
                progress.line("%s died (exit code %d)%n%s".formatted(part.title(), code, part.endOfLog()));
                if (!budget.permit(clock.instant())) {
                    gaveUp.complete("%s died more than %d times within %d minutes"
                            .formatted(part.title(), RestartBudget.TIMES, RestartBudget.WITHIN.toMinutes()));
                    return;
                }
                if (stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                    return;
                }
                restart(part);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void restart(Part part) {
        long began = System.nanoTime();
        try {
            start(part);
            changed.run();
            part.awaitReady();
            progress.line("%s is back after %.1f s".formatted(part.title(), seconds(began)));
        } catch (StartFailure stillNot) {
            // if it ended again, the loop sees that and counts it; if it only is slow, it may still come
            if (stopping.getCount() > 0) {
                progress.line(stillNot.getMessage());
            }
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
