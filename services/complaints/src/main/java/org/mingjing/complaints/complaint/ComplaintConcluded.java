package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The inquiry ended with a result; supervision opens its ledger from this. Money is in fen; round 2 is a review. */
public record ComplaintConcluded(
        UUID complaintId,
        Kind kind,
        String category,
        String categoryGroup,
        String respondentOrgan,
        String respondentRegion,
        String handlingOrgan,
        boolean enterpriseRelated,
        Outcome outcome,
        List<DispositionCount> dispositions,
        long releasedFen,
        LocalDate correctionDue,
        int round,
        boolean demo,
        Instant concludedAt)
        implements ComplaintEvent {

    static ComplaintConcluded of(Complaint complaint, List<DispositionCount> dispositions) {
        var matter = complaint.matter();
        var conclusion = complaint.conclusion();
        return new ComplaintConcluded(
                complaint.id(),
                matter.kind(),
                matter.category(),
                matter.categoryGroup(),
                matter.respondentOrgan(),
                matter.respondentRegion(),
                complaint.handling().organ(),
                matter.enterpriseRelated(),
                conclusion.outcome(),
                List.copyOf(dispositions),
                conclusion.releasedFen(),
                conclusion.correctionDue(),
                complaint.course().rounds().size() + 1,
                complaint.origin().demo(),
                conclusion.at());
    }

    @Override
    public Instant occurredAt() {
        return concludedAt;
    }
}
