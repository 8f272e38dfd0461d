package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** Takes the receipt and the feedback of the organ that got a clue. */
@ApplicationScoped
public class HandoverService {
    private final Handovers handovers;
    private final HandoverAccess access;
    private final HandoverViews views;
    private final HandoverJournal journal;
    private final FeedbackArrival arrival;
    private final HandoverClocks clocks;
    private final Clock clock;

    HandoverService(
            Handovers handovers,
            HandoverAccess access,
            HandoverViews views,
            HandoverJournal journal,
            FeedbackArrival arrival,
            HandoverClocks clocks,
            Clock clock) {
        this.handovers = handovers;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.arrival = arrival;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** 签收; 404 for a stranger, 403 for the organ that handed it over, 409 when it was acknowledged before. */
    @Transactional
    public HandoverView acknowledge(UUID id, String ifMatch, AcknowledgeRequest body) {
        var handover = answering(id, ifMatch, HandoverState.ACKNOWLEDGE);
        var at = now();
        handover.acknowledge(body.receiptNumber().strip(), access.actor(), at, clocks.feedback(at));
        handovers.write();
        journal.acknowledged(handover);
        return views.of(handover);
    }

    /** 反馈, after which the complaint can be concluded; 409 before the receipt and a second time. */
    @Transactional
    public HandoverView feedBack(UUID id, String ifMatch, FeedbackRequest body) {
        var handover = answering(id, ifMatch, HandoverState.FEEDBACK);
        handover.feedBack(body.result(), body.text().strip(), access.actor(), now());
        handovers.write();
        journal.fedBack(handover);
        arrival.note(handover);
        return views.of(handover);
    }

    private Handover answering(UUID id, String ifMatch, String command) {
        var handover = handovers.visible(id);
        access.requireReceiving(handover, command);
        Etags.require(ifMatch, handover.version());
        var allowed = handover.state().commands();
        if (!allowed.contains(command)) {
            throw ProblemException.conflict(handover.state(), allowed);
        }
        return handover;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
