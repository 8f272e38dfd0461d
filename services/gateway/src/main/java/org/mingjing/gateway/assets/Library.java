package org.mingjing.gateway.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** A script or style out of a web jar under an address without its version, so that pages need not know it. */
enum Library {
    HTMX(
            "/assets/lib/htmx.min.js",
            "org.webjars.npm/htmx.org",
            "META-INF/resources/webjars/htmx.org/%s/dist/htmx.min.js");

    private final String path;
    private final String artifact;
    private final String place;

    Library(String path, String artifact, String place) {
        this.path = path;
        this.artifact = artifact;
        this.place = place;
    }

    static Optional<Library> at(String path) {
        for (Library library : values()) {
            if (library.path.equals(path)) {
                return Optional.of(library);
            }
        }
        return Optional.empty();
    }

    /** Where the file lies on the class path, with the version that the jar itself names. */
    String resource(ClassLoader loader) {
        String about = "META-INF/maven/" + artifact + "/pom.properties";
        try (InputStream in = loader.getResourceAsStream(about)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + artifact);
            }
            Properties properties = new Properties();
            properties.load(in);
            return place.formatted(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable " + about, e);
        }
    }
}
