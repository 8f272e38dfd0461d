package org.mingjing.complaints.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.complaints.complaint.Complaint;

/** Tells supervision that an order was answered, and writes it into the complaint's timeline; never what was written. */
@ApplicationScoped
class OrderJournal {
    private final Outbox outbox;
    private final Timeline timeline;

    OrderJournal(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    void answered(SupervisionOrder order, Complaint complaint) {
        var at = order.answeredAt();
        outbox.publish(new OrderAnswered(
                order.id(), complaint.id(), complaint.handling().organ(), at));
        timeline.record("complaint", complaint.id(), "answer-order", Map.of(), Map.of("order", order.number()), at);
    }
}
