package org.mingjing.complaints.evidence;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.mingjing.complaints.cleaning.Obstacle;

/**
 * A file as it is kept.
 *
 * @param number counts the files of its complaint from 1
 * @param purged whether the original is gone, its time being over
 * @param forReporter whether its reporter may know of it
 * @param sealed whether it shows who complained
 * @param unseen whether it is news of the reporter for the office
 */
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
        Obstacle withheld,
        boolean purged,
        boolean forReporter,
        boolean sealed,
        boolean unseen) {

    /** For whoever handed it in. */
    EvidenceView own() {
        return view(fileName);
    }

    /** For everybody else. */
    EvidenceView given() {
        return view(givenName());
    }

    /** As that caller may read of it: its name is for whoever brought it, or for whom it was brought. */
    EvidenceView shown(boolean reporter) {
        return reporter && (fromReporter || sealed) ? own() : given();
    }

    /** Whether it has this very content and stands on that side. */
    boolean same(String hash, boolean his) {
        return sha256.equals(hash) && forReporter == his;
    }

    /** Whether its reporter may have it as it was handed in. */
    boolean his() {
        return (fromReporter || sealed) && !purged;
    }

    /** A reporter's file loses its name, and so does what shows who he is; another scan of an official keeps it. */
    String givenName() {
        return fromReporter || sealed ? "材料-" + number + extension() : fileName;
    }

    /** The name that is kept when the one given by the reporter goes. */
    String purgedName() {
        return "附件" + number + extension();
    }

    /** Whether it is settled what others get of it. */
    boolean copied() {
        return copy != null || withheld != null;
    }

    Evidence with(EvidenceCopy made, Obstacle why) {
        return new Evidence(
                id,
                fileName,
                mediaType,
                sizeBytes,
                sha256,
                fromReporter,
                addedAt,
                number,
                made,
                why,
                purged,
                forReporter,
                sealed,
                unseen);
    }

    private EvidenceView view(String name) {
        return new EvidenceView(
                id, name, mediaType, sizeBytes, sha256, fromReporter, addedAt, copy, withheld, forReporter, unseen);
    }

    private String extension() {
        return fileName.substring(fileName.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }
}
