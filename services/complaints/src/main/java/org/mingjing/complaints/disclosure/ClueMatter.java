package org.mingjing.complaints.disclosure;

import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.handover.HandoverState;
import org.mingjing.complaints.handover.ReceivedClue;

/**
 * A clue with the complaint behind it, which whoever got the clue never sees.
 *
 * @param purged whether the identity was deleted after its time
 */
record ClueMatter(ReceivedClue clue, Complaint complaint, boolean purged) {
    /** Whether it is with the organ that got it, which said so and has not answered. */
    boolean acknowledged() {
        return clue.state() == HandoverState.RECEIVED;
    }

    /** Whether the complaint is still with that clue: not taken back, nor referred anew. */
    boolean current() {
        return complaint.status() == ComplaintStatus.REFERRED
                && complaint
                        .course()
                        .referral()
                        .filter(referral -> referral.id().equals(clue.referralId()))
                        .isPresent();
    }

    boolean anonymous() {
        return complaint.matter().anonymous();
    }

    boolean ended() {
        return DisclosureAccess.ended(complaint);
    }

    /** Whether somebody may ask, and look by a grant. */
    boolean open() {
        return acknowledged() && current() && !anonymous() && !purged;
    }
}
