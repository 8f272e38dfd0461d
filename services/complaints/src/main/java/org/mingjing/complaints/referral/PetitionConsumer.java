package org.mingjing.complaints.referral;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;

/** Hears from enforcement what came of a petition that a complaint led to. */
@ApplicationScoped
public class PetitionConsumer implements EventConsumer {
    private final Inbox inbox;
    private final Referrals referrals;

    PetitionConsumer(Inbox inbox, Referrals referrals) {
        this.inbox = inbox;
        this.referrals = referrals;
    }

    @Incoming("petition-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event, handlers());
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none().on(PetitionResolved.TYPE, this::resolved);
    }

    private void resolved(IncomingEvent event) {
        var petition = event.as(PetitionResolved.class);
        if (petition.complaintId() != null) {
            referrals.answered(petition.complaintId(), petition.referralId(), petition.result(), petition.resolvedAt());
        }
    }
}
