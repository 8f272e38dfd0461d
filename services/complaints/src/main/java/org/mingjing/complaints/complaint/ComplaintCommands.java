package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.web.Etags;

/** One command of one caller: load, check, do, tell, write down; all in the caller's transaction. */
@ApplicationScoped
public class ComplaintCommands {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final ComplaintSteps steps;
    private final ComplaintRefusals refusals;
    private final ComplaintWriting writing;
    private final Clock clock;

    ComplaintCommands(
            Complaints complaints,
            ComplaintAccess access,
            ComplaintSteps steps,
            ComplaintRefusals refusals,
            ComplaintWriting writing,
            Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.steps = steps;
        this.refusals = refusals;
        this.writing = writing;
        this.clock = clock;
    }

    /** Does the command on the version that the caller saw. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Complaint run(UUID id, String ifMatch, CommandRequest body) {
        var complaint = visible(id, body.command());
        Etags.require(ifMatch, complaint.version());
        return run(complaint, body);
    }

    /** Does a reporter's command on a receipt and its PIN, which stand for the version that the reporter saw. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Complaint runByReceipt(UUID id, CommandRequest body) {
        return run(visible(id, body.command()), body);
    }

    private Complaint visible(UUID id, ComplaintCommand command) {
        var complaint = complaints.visible(id);
        access.require(complaint, command);
        return complaint;
    }

    private Complaint run(Complaint complaint, CommandRequest body) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var before = complaint.status();
        var event = refusals.telling(complaint, now, () -> steps.apply(complaint, body, now));
        writing.done(complaint, body.command(), before, event);
        return complaint;
    }
}
