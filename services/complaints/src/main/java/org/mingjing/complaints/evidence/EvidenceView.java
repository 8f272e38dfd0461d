package org.mingjing.complaints.evidence;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A file of a complaint, without its content; {@code sha256} in hexadecimal proves that it is the one handed in. */
public record EvidenceView(
        UUID id,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        boolean fromReporter,
        OffsetDateTime addedAt) {}
