package org.mingjing.commons.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;

/** Versions of things as entity tags, and the check that a command is about the version its caller has seen. */
public final class Etags {
    private Etags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** The header value of a version, with its quotes. */
    public static String header(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a command about another version.
     *
     * @param ifMatch the If-Match header, or null
     * @throws ProblemException 428 without the header, 412 when it names another version
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.preconditionRequired();
        }
        boolean matches = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> "*".equals(tag) || tag.equals(header(version)));
        if (!matches) {
            throw ProblemException.stale();
        }
    }
}
