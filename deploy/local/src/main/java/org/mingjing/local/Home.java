package org.mingjing.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the checkout. */
final class Home {
    private Home() {}

    /** From {@code -Dmingjing.home}, else the first folder upwards from here that has the connectors. */
    static Path find() {
        String given = System.getProperty("mingjing.home");
        if (given != null) {
            return Path.of(given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("deploy/connect/topics.json"))) {
                return at;
            }
        }
        throw new StartFailure("the Mingjing folder was not found from here; give -Dmingjing.home");
    }
}
