package org.mingjing.supervision.problem;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The four steps of a rectification as they are kept with the problem; each is null until it was taken. */
final class Steps {

    private Steps() {}

    /** 整改意见书 */
    @Embeddable
    record Notice(String number, String demand, Instant at, String actor) {}

    /** 整改报送 */
    @Embeddable
    record Submission(String evidence, String rootCause, String mechanism, Instant at, String actor) {}

    /** 销号 */
    @Embeddable
    record SignOff(Boolean onTheSpot, String opinion, Instant at, String actor) {}

    /** 复查 */
    @Embeddable
    record Recheck(Boolean ok, String findings, Instant at, String actor) {}
}
