package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.complaints.complaint.ComplaintReferred;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.EvidenceView;

/** Opens a hand-over when a complaint is referred to discipline inspection, in the transaction in which that happens. */
@ApplicationScoped
class HandoverOpening {
    private final Complaints complaints;
    private final EvidenceService evidence;
    private final Handovers handovers;
    private final HandoverJournal journal;

    HandoverOpening(Complaints complaints, EvidenceService evidence, Handovers handovers, HandoverJournal journal) {
        this.complaints = complaints;
        this.evidence = evidence;
        this.handovers = handovers;
        this.journal = journal;
    }

    void on(@Observes ComplaintReferred event) {
        if (event.target() != ReferralTarget.DISCIPLINE) {
            return;
        }
        var files =
                evidence.of(event.complaintId()).stream().map(EvidenceView::id).toList();
        var handover = Handover.of(complaints.visible(event.complaintId()), files);
        handovers.persist(handover);
        journal.sent(handover);
    }
}
