package org.mingjing.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** One process of the platform: how it is started, when it is ready, how it is stopped, where it logs. */
final class Part {
    /** How a part is asked to stop: PostgreSQL takes SIGINT for "disconnect everybody and stop". */
    enum Signal {
        TERM,
        INT
    }

    private static final long LOG_LIMIT = 10L << 20;
    private static final long POLL_MILLIS = 150;
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final String name;
    private final String title;
    private final List<String> command;
    private final Supplier<Map<String, String>> environment;
    private final Path log;
    private final Signal stopSignal;
    private final BooleanSupplier ready;
    private volatile Process process;

    Part(
            String name,
            String title,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Signal stopSignal,
            BooleanSupplier ready) {
        this(name, title, command, fixed(environment), log, stopSignal, ready);
    }

    /** With an environment that is asked for at each start, since a key may have changed since the one before. */
    Part(
            String name,
            String title,
            List<String> command,
            Supplier<Map<String, String>> environment,
            Path log,
            Signal stopSignal,
            BooleanSupplier ready) {
        this.name = name;
        this.title = title;
        this.command = List.copyOf(command);
        this.environment = environment;
        this.log = log;
        this.stopSignal = stopSignal;
        this.ready = ready;
    }

    private static Supplier<Map<String, String>> fixed(Map<String, String> environment) {
        var copy = Map.copyOf(environment);
        return () -> copy;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    Path log() {
        return log;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Starts the process in a session of its own: Ctrl-C must reach the launcher only, which stops all in order. */
    void start() {
        try {
            rollLog();
            Files.writeString(
                    log,
                    "--- started by the launcher, " + Instant.now() + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            ProcessBuilder builder = new ProcessBuilder(Sessions.own(command))
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment.get());
            process = builder.start();
        } catch (IOException e) {
            throw new StartFailure(title + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Waits until it is ready; a process that ends before fails with the end of its log. */
    void awaitReady() {
        Process current = process;
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (current.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new StartFailure("%s ended while starting (exit code %d)%n%s"
                            .formatted(title, current.exitValue(), endOfLog()));
                }
                if (System.nanoTime() > end) {
                    throw new StartFailure(
                            "%s was not ready within %d s%n%s".formatted(title, START_LIMIT.toSeconds(), endOfLog()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(title + " was interrupted while starting", e);
        }
    }

    /** Blocks until the process ends; gives its exit code. */
    int awaitExit() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to stop, and kills it when it does not within the time. */
    void stop(Duration patience) {
        Process current = process;
        if (current == null || !current.isAlive()) {
            return;
        }
        Stopping.stop(current.toHandle(), stopSignal, patience);
    }

    /** The last lines of the log, indented, with the log's path. */
    String endOfLog() {
        return LogTail.of(log);
    }

    private void rollLog() throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
