package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
        var id = Ids.next();
        // the row carries the receipt's number, so the receipt comes first; its key to the row is checked at commit
        var receipt = receipts.issue(id);
        var complaint = Complaint.file(id, receipt.number(), routed.matter(), origin, routed.handling(), clocks, at);
        complaints.persistAndFlush(complaint);
        shares.forEach(share -> share.keep(id, request, origin));
        journal.filed(complaint, actor);
        return new Filed(complaint, receipt);
    }

    /** A complaint just filed, and what opens it. */
    public record Filed(Complaint complaint, Receipt receipt) {}
}
