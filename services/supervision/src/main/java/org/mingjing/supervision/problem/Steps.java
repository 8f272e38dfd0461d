package org.mingjing.supervision.problem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The four steps of a rectification as they are kept with the problem; each is null until it was taken. */
final class Steps {

    private Steps() {}

    /** 整改意见书 */
    @Embeddable
    record Notice(
            @Column(name = "notice_number") String number,
            @Column(name = "notice_demand") String demand,
            @Column(name = "notified_at") Instant at,
            @Column(name = "notified_by") String actor) {}

    /** 整改报送 */
    @Embeddable
    record Submission(
            String evidence,
            String rootCause,
            String mechanism,
            @Column(name = "submitted_at") Instant at,
            @Column(name = "submitted_by") String actor) {}

    /** 销号 */
    @Embeddable
    record SignOff(
            Boolean onTheSpot,
            @Column(name = "sign_off_opinion") String opinion,
            @Column(name = "signed_off_at") Instant at,
            @Column(name = "signed_off_by") String actor) {}

    /** 复查 */
    @Embeddable
    record Recheck(
            @Column(name = "recheck_ok") Boolean ok,
            @Column(name = "recheck_findings") String findings,
            @Column(name = "rechecked_at") Instant at,
            @Column(name = "rechecked_by") String actor) {}
}
