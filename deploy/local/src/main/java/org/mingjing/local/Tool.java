package org.mingjing.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Runs a command that ends by itself (initdb, a formatter, a build step) and fails with the end of its log. */
final class Tool {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    private Tool() {}

    static void run(String title, List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(Sessions.own(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            RUNNING.add(process);
            int code = process.waitFor();
            RUNNING.remove(process);
            if (code != 0) {
                throw new StartFailure("%s failed (exit code %d)%n%s".formatted(title, code, LogTail.of(log)));
            }
        } catch (IOException e) {
            throw new StartFailure(title + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(title + " was interrupted", e);
        }
    }

    /** Ends what still runs: a platform that stops while it is being prepared leaves nothing behind. */
    static void stopAll() {
        RUNNING.forEach(Process::destroy);
    }

    /** The {@code java} that runs the launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
