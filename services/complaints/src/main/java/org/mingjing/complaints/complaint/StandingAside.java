package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.deadline.PublicClocks;

/** Gives a complaint on where the organ that has it has come to stand aside without a command of its own. */
@ApplicationScoped
public class StandingAside {
    private static final Scope ACTOR = Scope.internal("recusal");

    private final Complaints complaints;
    private final ComplaintJournal journal;
    private final PublicClocks clocks;

    StandingAside(Complaints complaints, ComplaintJournal journal, PublicClocks clocks) {
        this.complaints = complaints;
        this.journal = journal;
        this.clocks = clocks;
    }

    /**
     * Gives it to the organ that the route names, and keeps the one complained about out; nothing where the route names none. What
     * was concluded stays where it was. In the platform's own scope.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(UUID id, String respondent, Function<Complaint, Optional<Handling>> route, Instant now) {
        var complaint = complaints.held(id);
        var before = complaint.status();
        if (before.handled()) {
            route.apply(complaint).ifPresent(to -> {
                var event = complaint.standAside(respondent, to, clocks, now);
                complaints.write();
                journal.done(ACTOR, complaint, ComplaintCommand.RAISE, before, event);
            });
        }
    }
}
