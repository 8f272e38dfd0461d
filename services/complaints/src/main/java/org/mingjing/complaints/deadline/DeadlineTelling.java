package org.mingjing.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
        var signals = Signals.of(thing.clocks(), thing.suspensions());
        List<SignalStage> told = new ArrayList<>();
        Instant next = null;
        for (var signal : signals) {
            if (signal.at().isAfter(now)) {
                next = signal.at();
                break;
            }
            if (tell(signal, thing, now)) {
                told.add(signal.stage());
            }
        }
        watch.next(thing.id(), next);
        return told;
    }

    /** Whether it had to be told, which it then was. */
    private boolean tell(Signal signal, Watched thing, Instant now) {
        var history = thing.cameWith(signal);
        var fresh = ledger.enter(thing.id(), signal, now, !history);
        if (fresh && !history) {
            publish(signal, thing, now);
        }
        return fresh && !history;
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
