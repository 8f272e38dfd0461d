package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mingjing.commons.web.Etags;

/** One command of one caller: load, check, do, tell, write down; all in the caller's transaction. */
@ApplicationScoped
public class ComplaintCommands {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final ComplaintSteps steps;
    private final ComplaintRefusals refusals;
    private final ComplaintJournal journal;
    private final Clock clock;

    ComplaintCommands(
            Complaints complaints,
            ComplaintAccess access,
            ComplaintSteps steps,
            ComplaintRefusals refusals,
            ComplaintJournal journal,
            Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.steps = steps;
        this.refusals = refusals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Accepts or closes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Complaint run(UUID id, String ifMatch, ComplaintCommand command) {
        return run(checked(id, ifMatch, command), command, (complaint, now) -> steps.apply(complaint, command, now));
    }

    /** Does any of the others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Complaint run(UUID id, String ifMatch, ComplaintCommand command, CommandRequest body) {
        return run(checked(id, ifMatch, command), command, (complaint, now) -> steps.apply(complaint, body, now));
    }

    /** Rates on a receipt and its PIN, which stand for the version that the reporter saw. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Complaint rateByReceipt(UUID id, CommandRequest.Rate body) {
        var complaint = complaints.visible(id);
        access.require(complaint, ComplaintCommand.RATE);
        return run(complaint, ComplaintCommand.RATE, (one, now) -> steps.apply(one, body, now));
    }

    private Complaint checked(UUID id, String ifMatch, ComplaintCommand command) {
        var complaint = complaints.visible(id);
        access.require(complaint, command);
        Etags.require(ifMatch, complaint.version());
        return complaint;
    }

    private Complaint run(
            Complaint complaint, ComplaintCommand command, BiFunction<Complaint, Instant, ComplaintEvent> step) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = complaint.status();
        var event = refusals.telling(complaint, now, () -> step.apply(complaint, now));
        journal.done(complaint, command, before, event);
        complaints.write();
        return complaint;
    }
}
