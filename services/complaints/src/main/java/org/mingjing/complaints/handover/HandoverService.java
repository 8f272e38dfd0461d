package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes the receipt and the feedback of the organ that got a clue. */
@ApplicationScoped
public class HandoverService {
    private final ReceivedClues clues;
    private final HandoverViews views;
    private final HandoverJournal journal;
    private final FeedbackArrival arrival;
    private final HandoverClocks dates;
    private final Clock clock;

    HandoverService(
            ReceivedClues clues,
            HandoverViews views,
            HandoverJournal journal,
            FeedbackArrival arrival,
            HandoverClocks dates,
            Clock clock) {
        this.clues = clues;
        this.views = views;
        this.journal = journal;
        this.arrival = arrival;
        this.dates = dates;
        this.clock = clock;
    }

    /** 签收; 404 for a stranger, 403 for the organ that handed it over, 409 when it was acknowledged before. */
    @Transactional
    public HandoverView acknowledge(UUID id, String ifMatch, AcknowledgeRequest body) {
        var handover = clues.due(id, ifMatch, HandoverState.ACKNOWLEDGE);
        var at = now();
        handover.acknowledge(body.receiptNumber().strip(), clues.officer(), at, dates.feedback(at));
        clues.write();
        journal.acknowledged(handover);
        return views.of(handover);
    }

    /** 反馈, after which the complaint can be concluded; 409 before the receipt and a second time. */
    @Transactional
    public HandoverView feedBack(UUID id, String ifMatch, FeedbackRequest body) {
        // refused as it stands, before anybody waits for anybody; then the complaint first, as its own commands do
        clues.due(id, ifMatch, HandoverState.FEEDBACK);
        clues.held(id);
        var handover = clues.due(id, ifMatch, HandoverState.FEEDBACK);
        handover.feedBack(body.result(), body.text().strip(), clues.officer(), now());
        clues.write();
        arrival.note(handover);
        journal.fedBack(handover);
        return views.of(handover);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
