package org.mingjing.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param port of the gateway; 0 takes a free one
 * @param data everything that this platform writes
 * @param software unpacked servers; may be shared by several platforms
 */
public record Options(int port, Path data, Path software, boolean demo) {
    static final int DEFAULT_PORT = 8080;

    /** Refuses what it does not know with a {@link StartFailure}. */
    public static Options parse(String... arguments) {
        int port = DEFAULT_PORT;
        boolean demo = false;
        Optional<Path> data = Optional.empty();
        Optional<Path> software = Optional.empty();
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--data" -> data = Optional.of(Path.of(value(option, rest)));
                case "--software" -> software = Optional.of(Path.of(value(option, rest)));
                case "--demo" -> demo = true;
                default ->
                    throw new StartFailure("unknown option " + option
                            + "; known: --detach --demo --port N --data DIR --software DIR --no-build");
            }
        }
        Path folder = data.orElseGet(() -> Home.find().resolve("deploy/data"))
                .toAbsolutePath()
                .normalize();
        Path servers =
                software.orElse(folder.resolve("software")).toAbsolutePath().normalize();
        return new Options(port, folder, servers, demo);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartFailure(option + " needs a value");
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartFailure("--port needs a number, not " + text, e);
        }
        throw new StartFailure("--port must be between 0 and 65535, not " + text);
    }
}
