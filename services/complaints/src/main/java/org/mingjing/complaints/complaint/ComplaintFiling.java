package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.receipt.Receipt;
import org.mingjing.complaints.receipt.Receipts;

/** Takes a complaint in: row, receipt, what features keep of it, event and timeline in one transaction. */
@ApplicationScoped
public class ComplaintFiling {
    private final MatterRules rules;
    private final PublicClocks clocks;
    private final Complaints complaints;
    private final Receipts receipts;
    private final List<FilingShare> shares;
    private final ComplaintJournal journal;

    ComplaintFiling(
            MatterRules rules,
            PublicClocks clocks,
            Complaints complaints,
            Receipts receipts,
            @Any Instance<FilingShare> shares,
            ComplaintJournal journal) {
        this.rules = rules;
        this.clocks = clocks;
        this.complaints = complaints;
        this.receipts = receipts;
        this.shares = shares.stream().toList();
        this.journal = journal;
    }

    /**
     * Files it at that moment, in the name of the actor.
     *
     * @throws org.mingjing.commons.web.ProblemException 422 naming each field that is not acceptable
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filed file(FilingRequest request, Origin origin, Scope actor, Instant at) {
        // by the catalogue of the day on which it is classified, which for a letter is the day of its entry
        var routed = rules.route(request, BusinessTime.dayOf(origin.enteredAt() == null ? at : origin.enteredAt()));
        return file(request, routed, origin, actor, at);
    }

    /** Files what was checked and routed before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Filed file(FilingRequest request, MatterRules.Routed routed, Origin origin, Scope actor, Instant at) {
        var filed = file(List.of(new Draft(request, routed, origin, at))).getFirst();
        journal.begin(List.of(journal.filed(filed.complaint(), actor)));
        return filed;
    }

    /** Makes rows and receipts of all of them, in their order; nothing is written down of it yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Filed> file(List<Draft> drafts) {
        // the row carries the receipt's number, so the receipt comes first; its key to the row is checked at commit
        var ids = drafts.stream().map(_ -> Ids.next()).toList();
        var issued = receipts.issue(ids);
        var filed = new ArrayList<Filed>();
        for (int i = 0; i < ids.size(); i++) {
            var draft = drafts.get(i);
            var complaint = Complaint.file(
                    ids.get(i),
                    issued.get(i).number(),
                    draft.routed().matter(),
                    draft.origin(),
                    draft.routed().handling(),
                    clocks,
                    draft.at());
            complaints.persist(complaint);
            filed.add(new Filed(complaint, issued.get(i)));
        }
        complaints.flush();
        for (int i = 0; i < ids.size(); i++) {
            var draft = drafts.get(i);
            var id = ids.get(i);
            shares.forEach(share -> share.keep(id, draft.request(), draft.origin()));
        }
        return List.copyOf(filed);
    }

    /** A complaint that was checked and routed, and the moment at which it came in. */
    public record Draft(FilingRequest request, MatterRules.Routed routed, Origin origin, Instant at) {}

    /** A complaint just filed, and what opens it. */
    public record Filed(Complaint complaint, Receipt receipt) {}
}
