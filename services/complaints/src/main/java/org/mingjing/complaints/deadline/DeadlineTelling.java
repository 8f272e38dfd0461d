package org.mingjing.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.timeline.Timeline;

/** Tells what is due of one thing's clocks: ledger, event, timeline and the next look, in one transaction or not at all. */
@ApplicationScoped
class DeadlineTelling {
    private final Watch watch;
    private final SignalLedger ledger;
    private final Outbox outbox;
    private final Timeline timeline;

    DeadlineTelling(Watch watch, SignalLedger ledger, Outbox outbox, Timeline timeline) {
        this.watch = watch;
        this.ledger = ledger;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** The stages that were told; none when another replica has the thing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<SignalStage> tell(UUID id, Instant now) {
        return watch.lock(id, now).map(thing -> tell(thing, now)).orElse(List.of());
    }

    private List<SignalStage> tell(Watched thing, Instant now) {
        var told = Signals.of(thing.clocks(), thing.suspensions()).stream()
                .filter(signal -> !signal.at().isAfter(now) && !thing.cameWith(signal))
                .filter(signal -> ledger.enter(thing.id(), signal, now))
                .toList();
        told.forEach(signal -> publish(signal, thing, now));
        watch.next(thing.id(), Signals.next(thing.clocks(), thing.suspensions(), now));
        return told.stream().map(Signal::stage).toList();
    }

    private void publish(Signal signal, Watched thing, Instant now) {
        var event = DeadlineEvent.of(signal, thing, now);
        outbox.publish(event);
        timeline.record(
                event.aggregateType(),
                thing.id(),
                "deadline-" + signal.stage().name().toLowerCase(Locale.ROOT),
                Map.of(),
                Map.of("clock", signal.clock().name(), "dueAt", signal.dueAt().toString()),
                now);
    }
}
