package org.mingjing.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Stops the platform of a data folder: through its launcher, or what a killed launcher has left. */
final class Down {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Down() {}

    static void run(Options options, PrintStream out) {
        Layout layout = Layout.of(options);
        RunningProcesses processes = new RunningProcesses(layout.run().resolve("processes.json"));
        Optional<ProcessHandle> launcher = processes.running(RunningProcesses.LAUNCHER);
        if (launcher.isPresent()) {
            out.println("stopping the platform of " + layout.data());
            Stopping.stop(launcher.get(), Part.Signal.TERM, PATIENCE);
        }
        DataLock lock = DataLock.take(layout.run())
                .orElseThrow(() -> new StartFailure("a launcher on " + layout.data() + " is just starting; try again"));
        List<String> leftovers = new RunningProcesses(layout.run().resolve("processes.json")).stopLeftovers();
        lock.close();
        if (!leftovers.isEmpty()) {
            out.println("stopped: " + String.join(", ", leftovers));
        }
        out.println(leftovers.isEmpty() && launcher.isEmpty() ? "nothing was running on " + layout.data() : "stopped");
    }
}
