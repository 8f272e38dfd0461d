package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.complaints.referral.Referrals;

/** Brings a feedback to the complaint, which whoever gives it does not see. */
@ApplicationScoped
class FeedbackArrival {
    private final Referrals referrals;
    private final PlatformActing platform;

    FeedbackArrival(Referrals referrals, PlatformActing platform) {
        this.referrals = referrals;
        this.platform = platform;
    }

    void note(Handover handover) {
        var feedback = handover.feedback();
        platform.act(() -> {
            referrals.answered(
                    handover.complaintId(),
                    handover.referralId(),
                    feedback.result().name(),
                    feedback.at());
            return feedback;
        });
    }
}
