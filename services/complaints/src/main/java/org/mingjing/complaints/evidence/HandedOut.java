package org.mingjing.complaints.evidence;

import java.util.UUID;
import org.mingjing.complaints.cleaning.Obstacle;

/**
 * A file as it leaves to somebody else, for a list of what was handed over.
 *
 * @param name neutral
 * @param sha256 of the copy that leaves, null when it is withheld
 * @param tool the rules by which that copy was made, null when it is withheld
 * @param originalSha256 of what was handed in, which the reporter was told
 * @param withheld why it does not leave, or null
 */
public record HandedOut(
        UUID id,
        String name,
        String mediaType,
        Long sizeBytes,
        String sha256,
        String tool,
        String originalSha256,
        Obstacle withheld) {
    static HandedOut of(Evidence evidence) {
        EvidenceCopy copy = evidence.copy();
        return new HandedOut(
                evidence.id(),
                evidence.givenName(),
                evidence.mediaType(),
                copy == null ? null : Long.valueOf(copy.sizeBytes()),
                copy == null ? null : copy.sha256(),
                copy == null ? null : copy.tool(),
                evidence.sha256(),
                evidence.withheld());
    }
}
