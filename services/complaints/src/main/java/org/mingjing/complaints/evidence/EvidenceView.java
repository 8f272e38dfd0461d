package org.mingjing.complaints.evidence;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.complaints.cleaning.Obstacle;

/**
 * A file of a complaint, without its content.
 *
 * @param fileName as handed in for whoever handed it in, neutral for everybody else
 * @param sha256 of the original, in hexadecimal: proves that it is the one handed in
 * @param copy what everybody else gets; null while none is made, or when it is withheld
 * @param withheld why nobody else gets it, or null
 * @param forReporter false for what the office found by itself, of which the reporter learns nothing
 * @param unseen whether the reporter added it and the office has not marked it as seen
 */
public record EvidenceView(
        UUID id,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        boolean fromReporter,
        OffsetDateTime addedAt,
        EvidenceCopy copy,
        Obstacle withheld,
        boolean forReporter,
        boolean unseen) {}
