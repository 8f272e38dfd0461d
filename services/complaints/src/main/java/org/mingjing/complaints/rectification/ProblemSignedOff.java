package org.mingjing.complaints.rectification;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.supervision.ProblemSignedOff.v1}. */
public record ProblemSignedOff(UUID problemId, String number, String source, String sourceRef, Instant signedOffAt) {
    public static final String TYPE = "org.mingjing.supervision.ProblemSignedOff.v1";
}
