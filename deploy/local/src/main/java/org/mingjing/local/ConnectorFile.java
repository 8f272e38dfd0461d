package org.mingjing.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The outbox connector of one service, filled in from the one file that all services share. */
final class ConnectorFile {
    private ConnectorFile() {}

    /** The JSON for {@code PUT /connectors/<name>/config}. */
    static String of(Path template, String service) {
        try {
            return fill(Files.readString(template, StandardCharsets.UTF_8), service);
        } catch (IOException e) {
            throw new StartFailure("cannot read " + template, e);
        }
    }

    static String fill(String template, String service) {
        return template.replace("@service@", service).replace("@SERVICE@", service.toUpperCase(Locale.ROOT));
    }

    static String nameOf(String service) {
        return "mingjing-" + service;
    }
}
