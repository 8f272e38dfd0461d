package org.mingjing.complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.complaints.complaint.Channel;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFiling;
import org.mingjing.complaints.complaint.FilingRequest;

/**
 * Brings a complaint in for the caller: his own, or one that came by letter, call or visit. The clocks run from the
 * moment of receipt, whenever it is entered.
 */
@ApplicationScoped
public class Intake {
    private final IntakeRules rules;
    private final ComplaintAccess access;
    private final ComplaintFiling filing;
    private final CurrentScope current;

    Intake(IntakeRules rules, ComplaintAccess access, ComplaintFiling filing, CurrentScope current) {
        this.rules = rules;
        this.access = access;
        this.filing = filing;
        this.current = current;
    }

    /** Files it; 403 for a caller who may not, 422 naming each field that is not acceptable. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ComplaintFiling.Filed take(FilingRequest request, Instant now) {
        var origin = access.filing(request);
        rules.require(request, current.get(), now);
        var received = request.receivedAt() == null
                ? now
                : request.receivedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        return filing.file(
                request,
                request.channel() == Channel.ONLINE ? origin : origin.entered(now, request.lateReason()),
                current.get(),
                received);
    }
}
