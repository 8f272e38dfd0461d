package org.mingjing.complaints.order;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;
import org.mingjing.commons.inbox.NotYetException;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.complaints.complaint.Complaints;

/** Brings supervision's orders about complaints to the organ that has to answer them. */
@ApplicationScoped
public class OrderConsumer implements EventConsumer {
    private static final String HERE = "complaints";

    private final Inbox inbox;
    private final Orders orders;
    private final Complaints complaints;
    private final Timeline timeline;

    OrderConsumer(Inbox inbox, Orders orders, Complaints complaints, Timeline timeline) {
        this.inbox = inbox;
        this.orders = orders;
        this.complaints = complaints;
        this.timeline = timeline;
    }

    @Incoming("order-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event, handlers());
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none().on(OrderIssued.TYPE, this::issued).on(OrderClosed.TYPE, this::closed);
    }

    private void issued(IncomingEvent event) {
        var issued = event.as(OrderIssued.class);
        if (HERE.equals(issued.originService())) {
            var complaintId = UUID.fromString(issued.originId());
            complaints.visible(complaintId);
            orders.persistAndFlush(SupervisionOrder.of(issued, complaintId));
            timeline.record(
                    "complaint",
                    complaintId,
                    "order-issued",
                    Map.of(),
                    Map.of("order", issued.number(), "level", issued.level().name(), "clock", issued.clock()),
                    issued.issuedAt());
        }
    }

    private void closed(IncomingEvent event) {
        var closed = event.as(OrderClosed.class);
        if (HERE.equals(closed.originService())) {
            orders.findByIdOptional(closed.orderId())
                    .orElseThrow(() -> new NotYetException("the order has not come yet"))
                    .close(closed.closedAt());
        }
    }
}
