package org.mingjing.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops one process: a signal first, force when that does not help in time. */
final class Stopping {
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private Stopping() {}

    static void stop(ProcessHandle process, Part.Signal signal, Duration patience) {
        send(process, signal);
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, AFTER_KILL);
        }
    }

    private static void send(ProcessHandle process, Part.Signal signal) {
        if (signal == Part.Signal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
