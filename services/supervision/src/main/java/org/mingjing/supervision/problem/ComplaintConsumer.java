package org.mingjing.supervision.problem;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.supervision.organ.OrganDirectory;

/** A complaint that was found true, wholly or partly, becomes a problem in the ledger of the organ it was about. */
@ApplicationScoped
public class ComplaintConsumer implements EventConsumer {

    private static final Logger LOG = Logger.getLogger(ComplaintConsumer.class);

    private final Inbox inbox;
    private final Problems problems;
    private final Ledger ledger;
    private final OrganDirectory directory;
    private final CurrentScope scope;
    private final Clock clock;

    ComplaintConsumer(
            Inbox inbox, Problems problems, Ledger ledger, OrganDirectory directory, CurrentScope scope, Clock clock) {
        this.inbox = inbox;
        this.problems = problems;
        this.ledger = ledger;
        this.directory = directory;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none().on("org.mingjing.complaints.ComplaintConcluded.v1", this::concluded);
    }

    @Incoming("complaint-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event, handlers());
    }

    private void concluded(IncomingEvent event) {
        var fact = event.as(ComplaintConcluded.class);
        if (!fact.foundSomething()) {
            return;
        }
        var reference = fact.complaintId().toString();
        if (problems.ofComplaint(reference).isPresent()) {
            // a complaint that was reopened and concluded again is the same problem
            LOG.infof("Complaint %s is in the ledger already", reference);
            return;
        }
        ledger.register(entry(fact, reference), scope.get(), clock.instant());
    }

    private Registration entry(ComplaintConcluded fact, String reference) {
        var organ = directory
                .organ(fact.respondentOrgan())
                .orElseThrow(() -> new IllegalStateException("No organ " + fact.respondentOrgan()));
        var category = Categories.leaf(fact.category())
                .orElseThrow(() -> new IllegalStateException("No category " + fact.category()));
        var title = "投诉举报查实：" + category.zh();
        var partly = "PARTLY".equals(fact.outcome()) ? "部分属实" : "属实";
        return new Registration(
                ProblemSource.COMPLAINT,
                reference,
                organ.code(),
                organ.region(),
                category.code(),
                title,
                "对" + organ.name() + "的投诉举报经查" + partly + "，反映的问题为：" + category.zh() + "。",
                fact.correctionDue(),
                fact.demo() ? "demo" : null);
    }
}
