package org.mingjing.complaints.organ;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;

/** Copies the organ directory from the compacted topic {@code mingjing.supervision.organ}. */
@ApplicationScoped
public class OrganConsumer implements EventConsumer {
    private final Inbox inbox;
    private final OrganCopy copy;

    OrganConsumer(Inbox inbox, OrganCopy copy) {
        this.inbox = inbox;
        this.copy = copy;
    }

    @Incoming("organ-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event, handlers());
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none().on(OrganPublished.TYPE, this::published);
    }

    private void published(IncomingEvent event) {
        copy.take(event.as(OrganPublished.class), event.time());
    }
}
