package org.mingjing.complaints.evidence;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.mingjing.complaints.cleaning.Obstacle;

/** A file as it is kept; {@code number} counts the files of its complaint from 1. */
record Evidence(
        UUID id,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        boolean fromReporter,
        OffsetDateTime addedAt,
        int number,
        EvidenceCopy copy,
        Obstacle withheld) {

    /** For whoever handed it in. */
    EvidenceView own() {
        return view(fileName);
    }

    /** For everybody else. */
    EvidenceView given() {
        return view(givenName());
    }

    /** A reporter's file loses its name; an official's scan keeps it. */
    String givenName() {
        return fromReporter ? "材料-" + number + extension() : fileName;
    }

    Evidence with(EvidenceCopy made, Obstacle why) {
        return new Evidence(id, fileName, mediaType, sizeBytes, sha256, fromReporter, addedAt, number, made, why);
    }

    private EvidenceView view(String name) {
        return new EvidenceView(id, name, mediaType, sizeBytes, sha256, fromReporter, addedAt, copy, withheld);
    }

    private String extension() {
        return fileName.substring(fileName.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
