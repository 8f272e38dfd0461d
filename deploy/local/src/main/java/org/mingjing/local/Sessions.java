package org.mingjing.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command in a session of its own where the system can; the process id stays that of the command. */
final class Sessions {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Sessions() {}

    static List<String> own(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        List<String> all = new ArrayList<>();
        all.add(SETSID.toString());
        all.addAll(command);
        return all;
    }
}
