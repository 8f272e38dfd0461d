package org.mingjing.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file that says which processes belong to this data folder. It outlives a launcher that was killed, so that the
 * next one, or {@code deploy/down}, can clean up; the start time guards against a process id that went to another.
 */
final class RunningProcesses {
    /** One process as it was recorded. */
    record Recorded(long pid, long startedMillis) {}

    static final String LAUNCHER = "launcher";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long CLOCK_SLACK_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;
    private final Map<String, Recorded> recorded;

    RunningProcesses(Path file) {
        this.file = file;
        this.recorded = read(file);
    }

    synchronized void put(String name, ProcessHandle process) {
        recorded.put(name, new Recorded(process.pid(), started(process)));
        write();
    }

    synchronized void remove(String name) {
        recorded.remove(name);
        write();
    }

    synchronized Map<String, Long> pids() {
        Map<String, Long> pids = new LinkedHashMap<>();
        recorded.forEach((name, process) -> pids.put(name, process.pid()));
        return pids;
    }

    /** The process recorded under the name, when it still runs and is the same. */
    synchronized Optional<ProcessHandle> running(String name) {
        return Optional.ofNullable(recorded.get(name)).flatMap(was -> ProcessHandle.of(was.pid())
                .filter(ProcessHandle::isAlive)
                .filter(now -> Math.abs(started(now) - was.startedMillis()) <= CLOCK_SLACK_MILLIS));
    }

    /** Stops what an earlier launcher left running; gives the names. */
    List<String> stopLeftovers() {
        List<String> stopped = new ArrayList<>();
        // recorded as they were started: backwards, nobody loses what it still needs to stop
        for (String name : new ArrayList<>(recorded.keySet()).reversed()) {
            if (name.equals(LAUNCHER)) {
                continue;
            }
            running(name).ifPresent(process -> {
                Part.Signal signal = "postgres".equals(name) ? Part.Signal.INT : Part.Signal.TERM;
                Stopping.stop(process, signal, PATIENCE);
                stopped.add(name);
            });
        }
        clear();
        return stopped;
    }

    private synchronized void clear() {
        recorded.clear();
        write();
    }

    private static long started(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(java.time.Instant::toEpochMilli)
                .orElse(0L);
    }

    private void write() {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), recorded);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StartFailure("cannot write " + file, e);
        }
    }

    private static Map<String, Recorded> read(Path file) {
        if (!Files.exists(file)) {
            return new LinkedHashMap<>();
        }
        try {
            return JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Recorded>>() {});
        } catch (IOException e) {
            throw new StartFailure("cannot read " + file, e);
        }
    }
}
