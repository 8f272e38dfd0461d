package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.mingjing.commons.deadline.Deadline;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

/** Until when a clue is to be acknowledged, and until when there is to be a feedback. */
@ApplicationScoped
class HandoverClocks {
    private final Policies<DeadlineRule> rules = Policies.read("handover", DeadlineRule.class);
    private final Deadlines deadlines;

    HandoverClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Deadline acknowledge(Instant sentAt) {
        return from("ACKNOWLEDGE", sentAt);
    }

    Deadline feedback(Instant acknowledgedAt) {
        return from("FEEDBACK", acknowledgedAt);
    }

    /** How long there is for the receipt of what is handed over at that time. */
    DeadlineRule acknowledging(Instant sentAt) {
        return rules.value("ACKNOWLEDGE", BusinessTime.dayOf(sentAt));
    }

    /** How long there is for the feedback on what is acknowledged at that time. */
    DeadlineRule feedingBack(Instant acknowledgedAt) {
        return rules.value("FEEDBACK", BusinessTime.dayOf(acknowledgedAt));
    }

    /** The step that is waited for. */
    Deadline running(Handover handover) {
        var acknowledgement = handover.acknowledgement();
        return acknowledgement == null ? acknowledge(handover.sentAt()) : feedback(acknowledgement.at());
    }

    private Deadline from(String rule, Instant start) {
        var day = BusinessTime.dayOf(start);
        return deadlines.due(rules.value(rule, day), day);
    }
}
