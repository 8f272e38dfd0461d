package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintEvent;
import org.mingjing.complaints.complaint.ComplaintReferred;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.EvidenceView;

/** Opens a hand-over when a complaint is referred to discipline inspection, in the transaction in which that happens. */
@ApplicationScoped
public class HandoverOpening {
    private final Complaints complaints;
    private final EvidenceService evidence;
    private final Handovers handovers;
    private final ClueSealing sealing;
    private final HandoverClocks clocks;
    private final HandoverJournal journal;

    HandoverOpening(
            Complaints complaints,
            EvidenceService evidence,
            Handovers handovers,
            ClueSealing sealing,
            HandoverClocks clocks,
            HandoverJournal journal) {
        this.complaints = complaints;
        this.evidence = evidence;
        this.handovers = handovers;
        this.sealing = sealing;
        this.clocks = clocks;
        this.journal = journal;
    }

    void on(@Observes ComplaintReferred event) {
        if (event.target() != ReferralTarget.DISCIPLINE) {
            return;
        }
        var files =
                evidence.of(event.complaintId()).stream().map(EvidenceView::id).toList();
        var complaint = complaints.visible(event.complaintId());
        var handover = Handover.of(complaint, files, clocks.acknowledge(event.referredAt()));
        handovers.persistAndFlush(handover);
        sealing.seal(handover);
        journal.sent(handover);
    }

    /** Notes a hand-over of an imported history, which was made elsewhere: nobody is told, and nothing is waited for. */
    public void imported(Complaint complaint, ComplaintEvent event) {
        if (event instanceof ComplaintReferred referred && referred.target() == ReferralTarget.DISCIPLINE) {
            handovers.persist(Handover.elsewhere(complaint));
        }
    }
}
