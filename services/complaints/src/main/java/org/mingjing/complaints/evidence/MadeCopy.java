package org.mingjing.complaints.evidence;

import org.mingjing.complaints.cleaning.Obstacle;

/**
 * What came of cleaning a file; never compared.
 *
 * @param tool the rules by which it was cleaned
 * @param content without traces, or null when it is withheld
 * @param sha256 of that content, or null
 * @param withheld why nobody else gets it, or null
 */
@SuppressWarnings("ArrayRecordComponent")
record MadeCopy(String tool, byte[] content, String sha256, Obstacle withheld) {
    static MadeCopy of(String tool, byte[] content) {
        return new MadeCopy(tool, content, Sha256.of(content), null);
    }

    static MadeCopy withheld(String tool, Obstacle why) {
        return new MadeCopy(tool, null, null, why);
    }

    Long size() {
        return content == null ? null : Long.valueOf(content.length);
    }

    /** The file with it. */
    Evidence of(Evidence file) {
        return content == null
                ? file.with(null, withheld)
                : file.with(new EvidenceCopy(sha256, content.length, tool), null);
    }
}
