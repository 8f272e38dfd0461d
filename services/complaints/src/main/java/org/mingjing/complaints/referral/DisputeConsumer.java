package org.mingjing.complaints.referral;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.mingjing.commons.inbox.EventConsumer;
import org.mingjing.commons.inbox.EventHandlers;
import org.mingjing.commons.inbox.Inbox;
import org.mingjing.commons.inbox.IncomingEvent;

/** Hears from mediation what came of a dispute that a complaint led to. */
@ApplicationScoped
public class DisputeConsumer implements EventConsumer {
    private final Inbox inbox;
    private final Referrals referrals;

    DisputeConsumer(Inbox inbox, Referrals referrals) {
        this.inbox = inbox;
        this.referrals = referrals;
    }

    @Incoming("dispute-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> event) {
        inbox.receive(event, handlers());
    }

    @Override
    public EventHandlers handlers() {
        return EventHandlers.none().on(DisputeSettled.TYPE, this::settled).on(DisputeFailed.TYPE, this::failed);
    }

    private void settled(IncomingEvent event) {
        var dispute = event.as(DisputeSettled.class);
        if (dispute.complaintId() != null) {
            referrals.answered(dispute.complaintId(), dispute.referralId(), "SETTLED", dispute.settledAt());
        }
    }

    private void failed(IncomingEvent event) {
        var dispute = event.as(DisputeFailed.class);
        if (dispute.complaintId() != null) {
            referrals.answered(dispute.complaintId(), dispute.referralId(), "FAILED", dispute.failedAt());
        }
    }
}
