package org.mingjing.complaints.link;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintSummary;

/**
 * A complaint that is tied to the one looked at.
 *
 * @param relation FIRST, REPEAT or JOINT: what it is to the one looked at
 * @param complaint the complaint, with its outcome once it has one
 * @param outcomeLabel what it came to, in words, or null
 */
public record LinkedView(
        String relation,
        String relationLabel,
        ComplaintSummary complaint,
        String outcomeLabel,
        String reason,
        String reasonLabel,
        String linkedBy,
        OffsetDateTime linkedAt) {
    /** Its id. */
    public UUID id() {
        return complaint.id();
    }
}
