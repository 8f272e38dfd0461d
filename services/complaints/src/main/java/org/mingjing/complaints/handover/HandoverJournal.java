package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.timeline.Timeline;

/** Tells the others what happened to a clue and writes it into the complaint's timeline; never a word of what was written. */
@ApplicationScoped
class HandoverJournal {
    private final Outbox outbox;
    private final Timeline timeline;
    private final HandoverClocks clocks;

    HandoverJournal(Outbox outbox, Timeline timeline, HandoverClocks clocks) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.clocks = clocks;
    }

    void sent(Handover handover) {
        var by = clocks.acknowledge(handover.sentAt()).dueOn();
        outbox.publish(new ClueHandedOver(
                handover.id(),
                handover.complaintId(),
                handover.referralId(),
                handover.handlingOrgan(),
                handover.targetOrgan(),
                handover.category(),
                by,
                handover.sentAt()));
        write(handover, "clue-handed-over", Map.of("targetOrgan", handover.targetOrgan()), handover.sentAt());
    }

    void acknowledged(Handover handover) {
        var at = handover.acknowledgement().at();
        var by = clocks.feedback(at).dueOn();
        outbox.publish(new ClueAcknowledged(
                handover.id(), handover.complaintId(), handover.handlingOrgan(), handover.targetOrgan(), by, at));
        write(handover, "clue-acknowledged", Map.of("targetOrgan", handover.targetOrgan()), at);
    }

    void fedBack(Handover handover) {
        var feedback = handover.feedback();
        outbox.publish(new ClueFedBack(
                handover.id(),
                handover.complaintId(),
                handover.handlingOrgan(),
                handover.targetOrgan(),
                feedback.result(),
                feedback.at()));
        write(handover, "clue-fed-back", Map.of("result", feedback.result().name()), feedback.at());
    }

    void downloaded(Handover handover, Instant at) {
        write(handover, "clue-downloaded", Map.of("targetOrgan", handover.targetOrgan()), at);
    }

    private void write(Handover handover, String command, Map<String, Object> after, Instant at) {
        timeline.record("complaint", handover.complaintId(), command, Map.of(), after, at);
    }
}
