package org.mingjing.complaints.rectification;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.supervision.ProblemRegistered.v1}. */
public record ProblemRegistered(UUID problemId, String number, String source, String sourceRef, Instant registeredAt) {
    public static final String TYPE = "org.mingjing.supervision.ProblemRegistered.v1";
}
