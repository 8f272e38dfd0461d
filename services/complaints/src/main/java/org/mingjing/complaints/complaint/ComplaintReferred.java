package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.UUID;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.ReferralTarget;

/**
 * The matter, or a part of it, goes to somebody else (移送). Whoever takes it answers with the id of the referral.
 *
 * @param fromOrgan the organ that refers it and owes the reporter the answer
 * @param targetOrgan the organ it goes to, or null where the target is a service
 * @param caseNumber the case that an enforcement petition is about, or null
 */
public record ComplaintReferred(
        UUID complaintId,
        UUID referralId,
        ReferralTarget target,
        String fromOrgan,
        String targetOrgan,
        String caseNumber,
        Kind kind,
        String category,
        boolean enterpriseRelated,
        String respondentOrgan,
        String respondentRegion,
        boolean demo,
        Instant referredAt)
        implements ComplaintEvent {

    static ComplaintReferred of(Complaint complaint, Referral referral) {
        var matter = complaint.matter();
        return new ComplaintReferred(
                complaint.id(),
                referral.id(),
                referral.target(),
                complaint.handling().organ(),
                referral.organ(),
                referral.caseNumber(),
                matter.kind(),
                matter.category(),
                matter.enterpriseRelated(),
                matter.respondentOrgan(),
                matter.respondentRegion(),
                complaint.origin().demo(),
                referral.at());
    }

    @Override
    public Instant occurredAt() {
        return referredAt;
    }
}
