package org.mingjing.complaints.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.notice.Notices;

/** Notes on a complaint what came of a referral, which is news to its reporter; the handling organ concludes it then. */
@ApplicationScoped
public class Referrals {
    private final Complaints complaints;
    private final Timeline timeline;
    private final Notices notices;

    Referrals(Complaints complaints, Timeline timeline, Notices notices) {
        this.complaints = complaints;
        this.timeline = timeline;
        this.notices = notices;
    }

    /** Notes it once; a complaint that is not here is a failure of the caller (404), an unknown referral is nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(UUID complaintId, UUID referralId, String result, Instant at) {
        // a command at the same moment is waited for: an answer must not be parked for a race
        var complaint = complaints.held(complaintId);
        if (complaint.referralAnswered(referralId, result, at)) {
            complaints.write();
            timeline.record("complaint", complaintId, "referral-answered", Map.of(), Map.of("result", result), at);
            notices.happened(complaintId, new ReferralAnswered(complaintId, referralId), at);
        }
    }
}
