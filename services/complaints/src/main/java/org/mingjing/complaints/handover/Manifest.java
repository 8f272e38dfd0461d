package org.mingjing.complaints.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is in a package; its bytes are signed.
 *
 * @param receipt number of the complaint
 * @param identity that of the reporter is not handed over
 */
record Manifest(
        UUID handoverId,
        String receipt,
        String handlingOrgan,
        String targetOrgan,
        String category,
        Instant handedOverAt,
        String identity,
        List<Entry> files) {
    Manifest {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param path in the package; null when the file is withheld
     * @param sha256 of these very bytes, null when withheld
     * @param originalSha256 of what the reporter handed in, where the file is a copy of it; otherwise null
     * @param withheld why it is not in the package, or null
     */
    record Entry(
            String path, String mediaType, Long sizeBytes, String sha256, String originalSha256, String withheld) {}

    static Manifest of(Handover handover, List<Entry> files) {
        return new Manifest(
                handover.id(),
                handover.receipt(),
                handover.handlingOrgan(),
                handover.targetOrgan(),
                handover.category(),
                handover.sentAt(),
                "WITHHELD",
                files);
    }
}
