package org.mingjing.local;

import java.io.PrintStream;
import java.time.Duration;

/** Shows what happens, each line with the seconds since the start. */
final class Progress {
    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void line(String text) {
        out.printf("[%6.1f s] %s%n", elapsed().toMillis() / 1000.0, text);
        out.flush();
    }

    synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    PrintStream out() {
        return out;
    }
}
