package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.timeline.TimelineStep;

/** Writes down what was done to a complaint and tells the others, in the transaction that did it. */
@ApplicationScoped
public class ComplaintJournal {
    private final Outbox outbox;
    private final Timeline timeline;
    private final Event<ComplaintEvent> happened;

    ComplaintJournal(Outbox outbox, Timeline timeline, Event<ComplaintEvent> happened) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.happened = happened;
    }

    /** A step of a complaint as it is written down, and what others are told of it. */
    public record Entry(ComplaintEvent event, TimelineStep step) {}

    /** Somebody did something to it; {@code before} is the status it had. */
    void done(
            Scope actor, Complaint complaint, ComplaintCommand command, ComplaintStatus before, ComplaintEvent event) {
        var entry = entry(actor, complaint, command, before, event);
        outbox.publish(event);
        var step = entry.step();
        timeline.recordAs(
                step.actor(),
                step.aggregateType(),
                step.aggregateId(),
                step.command(),
                step.before(),
                step.after(),
                step.occurredAt());
        happened.fire(event);
    }

    /** A complaint came in. */
    public Entry filed(Complaint complaint, Scope actor) {
        return entry(actor, complaint, "file", Map.of(), complaint.filed());
    }

    /** What somebody did to it, right after that. */
    public Entry entry(
            Scope actor, Complaint complaint, ComplaintCommand command, ComplaintStatus before, ComplaintEvent event) {
        return entry(actor, complaint, command.verb(), Map.of("status", before.name()), event);
    }

    /** Writes down what there is of complaints that came in, in its order; only that they did is news here. */
    public void begin(List<Entry> entries) {
        outbox.publish(entries.stream().map(Entry::event).toList());
        timeline.begin(entries.stream().map(Entry::step).toList());
        entries.stream()
                .map(Entry::event)
                .filter(ComplaintFiled.class::isInstance)
                .forEach(happened::fire);
    }

    private static Entry entry(
            Scope actor, Complaint complaint, String command, Map<String, Object> before, ComplaintEvent event) {
        return new Entry(
                event,
                new TimelineStep(
                        actor,
                        event.aggregateType(),
                        complaint.id(),
                        command,
                        before,
                        after(complaint, event),
                        event.occurredAt()));
    }

    /**
     * Codes and dates only: what was written and who wrote it stay in the complaint itself. Why a leader
     * gave it to another organ is the exception, once, since whoever asks for that reads the timeline.
     */
    private static Map<String, Object> after(Complaint complaint, ComplaintEvent event) {
        Map<String, Object> after = new TreeMap<>();
        after.put("status", complaint.status().name());
        if (complaint.handling().department() != null) {
            after.put("department", complaint.handling().department());
        }
        if (complaint.refusal() != null) {
            after.put("groundCode", complaint.refusal().ground());
        }
        if (complaint.conclusion() != null) {
            after.put("outcome", complaint.conclusion().outcome().name());
        }
        if (event instanceof ComplaintDesignated || event instanceof ComplaintRaised) {
            var last = complaint.course().reroutings().getLast();
            after.put("handlingOrgan", last.to());
            after.put("reason", last.reason());
        }
        if (event instanceof ComplaintCorrected corrected) {
            after.putAll(corrected.changes());
        }
        complaint
                .course()
                .referral()
                .ifPresent(referral -> after.put("referredTo", referral.target().name()));
        return after;
    }
}
