package org.mingjing.complaints.disposition;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;
import org.mingjing.complaints.complaint.DispositionKind;

/**
 * One person dealt with: how, when, by whom and after which complaint.
 *
 * @param personRef staff number or post, for officials who see the complaint; null for systems and where it was not told
 * @param authority who decided it, by code or name, or null
 * @param document number of the decision, shown and hidden with the person
 * @param version for If-Match
 * @param ended why it counts no more; null while it counts
 */
public record DispositionView(
        UUID id,
        DispositionKind kind,
        String kindLabel,
        String personRef,
        String authority,
        String document,
        OffsetDateTime decidedAt,
        UUID complaintId,
        String receipt,
        String respondentOrgan,
        String respondentRegion,
        String category,
        boolean demo,
        long version,
        EndedView ended)
        implements Versioned {

    /**
     * Since when and why a row counts no more.
     *
     * @param how {@code STRUCK} 划去, {@code CORRECTED} 更正, or {@code NAMED}: it only counted a person, whom another row names
     * @param by who ended it, shown and hidden with the person, as the reason is
     * @param replacedBy the row in its place, or null
     */
    public record EndedView(DispositionEnd how, OffsetDateTime at, String by, String reason, UUID replacedBy) {}

    /** Whether it was wrong, so that it is shown struck through. */
    public boolean wrong() {
        return ended != null && ended.how() != DispositionEnd.NAMED;
    }
}
