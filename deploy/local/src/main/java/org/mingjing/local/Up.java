package org.mingjing.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingjing.local.demo.DemoLoader;

/** Starts the platform, says what can be done with it, and stays until it is stopped. */
final class Up {
    private static final int FAILED = 1;

    private Up() {}

    static void run(Options options, PrintStream out) {
        Path ready = options.data().resolve("run/ready");
        Launcher launcher = Launcher.start(options, out);
        try {
            if (options.demo()) {
                loadDemo(launcher, out);
            }
            out.println(Welcome.text(launcher.endpoints()));
            Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        } catch (IOException e) {
            launcher.close();
            throw new StartFailure("the platform is stopped again: " + e.getMessage(), e);
        }
        String reason = launcher.gaveUp().join();
        out.println("mingjing: " + reason + "; stopping everything");
        launcher.close();
        System.exit(FAILED);
    }

    private static void loadDemo(Launcher launcher, PrintStream out) throws IOException {
        DemoLoader.load(
                URI.create(launcher.endpoints().publicUrl()), launcher.clientSecret("mingjing-loader"), out::println);
    }
}
