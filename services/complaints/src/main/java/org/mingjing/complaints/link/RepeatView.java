package org.mingjing.complaints.link;

import java.time.OffsetDateTime;
import org.mingjing.complaints.complaint.ComplaintSummary;

/**
 * A complaint that may be the same again.
 *
 * @param score how much the two texts have in common, from 0 to 1
 * @param outcomeLabel what it came to, in words, or null
 * @param dismissed who found that it is not the same; null as long as nobody did
 */
public record RepeatView(ComplaintSummary complaint, double score, String outcomeLabel, DismissedView dismissed) {
    /** Who dismissed a proposal, when and why. */
    public record DismissedView(
            String by, String organ, String organName, String reason, String reasonLabel, OffsetDateTime at) {}

    /** The score in percent. */
    public long percent() {
        return Math.round(score * 100);
    }
}
