package org.mingjing.complaints.rectification;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.notice.Notices;

/** Shows on a complaint what supervision's ledger made of it: registered, put right, found in order or not at the recheck. */
@ApplicationScoped
public class ProblemConsumer implements EventConsumer {
    private static final String FROM_COMPLAINT = "COMPLAINT";

    private final Inbox inbox;
    private final Rectifications rectifications;
    private final Complaints complaints;
    private final Timeline timeline;
    private final Notices notices;

    ProblemConsumer(
            Inbox inbox, Rectifications rectifications, Complaints complaints, Timeline timeline, Notices notices) {
        this.inbox = inbox;
        this.rectifications = rectifications;
        this.complaints = complaints;
        this.timeline = timeline;
        this.notices = notices;
    }

    @Incoming("problem-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event, handlers());
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none()
                .on(ProblemRegistered.TYPE, this::registered)
                .on(ProblemSignedOff.TYPE, this::signedOff)
                .on(ProblemRechecked.TYPE, this::rechecked);
    }

    private void registered(IncomingEvent event) {
        var problem = event.as(ProblemRegistered.class);
        if (FROM_COMPLAINT.equals(problem.source())) {
            var complaintId = UUID.fromString(problem.sourceRef());
            rectification(problem.problemId(), complaintId, problem.number()).registered(problem.registeredAt());
            note(complaintId, "problem-registered", problem.number(), problem.registeredAt());
        }
    }

    private void signedOff(IncomingEvent event) {
        var problem = event.as(ProblemSignedOff.class);
        if (FROM_COMPLAINT.equals(problem.source())) {
            var complaintId = UUID.fromString(problem.sourceRef());
            rectification(problem.problemId(), complaintId, problem.number()).signedOff(problem.signedOffAt());
            note(complaintId, "problem-signed-off", problem.number(), problem.signedOffAt());
            notices.happened(complaintId, problem, problem.signedOffAt());
        }
    }

    private void rechecked(IncomingEvent event) {
        var problem = event.as(ProblemRechecked.class);
        if (FROM_COMPLAINT.equals(problem.source())) {
            var complaintId = UUID.fromString(problem.sourceRef());
            rectification(problem.problemId(), complaintId, problem.number())
                    .rechecked(problem.ok(), problem.recheckedAt());
            var what = problem.ok() ? "problem-consolidated" : "problem-reopened";
            note(complaintId, what, problem.number(), problem.recheckedAt());
            notices.happened(complaintId, problem, problem.recheckedAt());
        }
    }

    /** A problem about a complaint that is not here is parked: the 404 goes up as the failure. */
    private Rectification rectification(UUID problemId, UUID complaintId, String number) {
        complaints.visible(complaintId);
        return rectifications.findByIdOptional(problemId).orElseGet(() -> {
            var made = new Rectification(problemId, complaintId, number);
            rectifications.persist(made);
            return made;
        });
    }

    private void note(UUID complaintId, String what, String number, Instant at) {
        // rows first, then the timeline: whoever answers the complaint at this moment locks in this order too
        rectifications.flush();
        timeline.record("complaint", complaintId, what, Map.of(), Map.of("problem", number), at);
    }
}
