package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.id.Ids;

/**
 * Who brought the complaint in and from where, in terms that name no reporter.
 *
 * @param enteredAt when an operator or system entered it; null when the reporter filed it himself
 * @param lateReason why that was long after it was received, or null
 */
@Embeddable
public record Origin(
        @Column(name = "reporter_ref") String reporterRef,
        @Column(name = "filed_by_staff") String operator,
        @Column(name = "filed_by_organ") String operatorOrgan,
        @Column(name = "origin") String tag,
        @Column(name = "source_system") String sourceSystem,
        @Column(name = "external_id") String externalId,
        @Column(name = "entered_at") Instant enteredAt,
        @Column(name = "late_reason") String lateReason) {
    public static final String LIVE = "live";
    public static final String DEMO = "demo";

    /** Filed by the reporter, whose keyed reference is null when no name was given. */
    public static Origin ofReporter(String reporterRef) {
        return new Origin(reporterRef, null, null, LIVE, null, null, null, null);
    }

    /** Filed on behalf of a reporter by an operator, who is named. */
    public static Origin onBehalf(String operator, String organ) {
        return new Origin(null, operator, organ, LIVE, null, null, null, null);
    }

    /** Taken over from another system with the id it has there. */
    public static Origin imported(String system, String externalId, boolean demo) {
        return new Origin(null, null, null, demo ? DEMO : LIVE, system, externalId, null, null);
    }

    /** The same, entered at that moment. */
    public Origin entered(Instant at, String whyLate) {
        return new Origin(reporterRef, operator, operatorOrgan, tag, sourceSystem, externalId, at, whyLate);
    }

    /** When the history of that complaint was taken over from another system; null for what began here. */
    public Instant arrivedAt(UUID complaint) {
        return sourceSystem == null ? null : Ids.time(complaint).orElse(null);
    }

    public boolean demo() {
        return DEMO.equals(tag);
    }
}
