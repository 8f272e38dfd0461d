package org.mingjing.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Steps that wait for one another. The first one that fails ends the wait: what still starts must not hold up the message. */
final class Steps {
    private final Executor threads;
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    Steps(Executor threads) {
        this.threads = threads;
    }

    CompletableFuture<Void> first(Runnable step) {
        return CompletableFuture.runAsync(guarded(step), threads);
    }

    CompletableFuture<Void> after(Runnable step, CompletableFuture<?>... before) {
        return CompletableFuture.allOf(before).thenRunAsync(guarded(step), threads);
    }

    /** Waits for the last step; at the first failure runs what is given and throws a {@link StartFailure}. */
    void await(CompletableFuture<Void> last, Runnable onFailure) {
        try {
            CompletableFuture.anyOf(last, failed).join();
        } catch (CompletionException e) {
            onFailure.run();
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw new StartFailure("starting failed: " + e.getCause(), e.getCause());
        }
    }

    private Runnable guarded(Runnable step) {
        return () -> {
            try {
                step.run();
            } catch (RuntimeException e) {
                failed.completeExceptionally(e);
                throw e;
            }
        };
    }
}
