package org.mingjing.complaints.rectification;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.supervision.ProblemRechecked.v1}. */
public record ProblemRechecked(
        UUID problemId, String number, String source, String sourceRef, boolean ok, Instant recheckedAt) {
    public static final String TYPE = "org.mingjing.supervision.ProblemRechecked.v1";
}
