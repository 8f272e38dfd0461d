package org.mingjing.complaints.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.timeline.Timeline;

/** Writes down the decisions on people that come after the conclusion. */
@ApplicationScoped
public class DispositionService {
    private final DispositionAccess access;
    private final Dispositions dispositions;
    private final DispositionViews views;
    private final Idempotency idempotency;
    private final Timeline timeline;
    private final Clock clock;

    DispositionService(
            DispositionAccess access,
            Dispositions dispositions,
            DispositionViews views,
            Idempotency idempotency,
            Timeline timeline,
            Clock clock) {
        this.access = access;
        this.dispositions = dispositions;
        this.views = views;
        this.idempotency = idempotency;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What makes a repeated request the same. */
    private record Added(UUID complaintId, DispositionRequest decision) {}

    /**
     * Adds one person, once for each key; whoever was counted without being named is not counted twice.
     *
     * @throws org.mingjing.commons.web.ProblemException 404 unseen, 403 for whoever does not handle it, 409 without a
     *     conclusion, 422 for a day that cannot be
     */
    @Transactional
    public DispositionView add(UUID complaintId, DispositionRequest decision, String key) {
        var complaint = access.deciding(complaintId, "add-disposition");
        var answer = idempotency.replayOr(key, new Added(complaintId, decision), () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            access.requireConcluded(complaint, now);
            var counted = counted(complaintId, decision);
            var added = dispositions.add(complaint, decision.disposed(), now);
            counted.ifPresent(one -> one.end(Ending.named(access.actor(), now, added)));
            // the reporter reads the timeline: neither the kind nor the person stands in it
            timeline.record(
                    "complaint",
                    complaintId,
                    "complete-record",
                    Map.of(),
                    Map.of("disposition", added.id().toString()),
                    now);
            return Answer.created("/api/v1/complaints/" + complaintId + "/dispositions", 0, views.view(added));
        });
        return Json.as(answer.body(), DispositionView.class);
    }

    /** The row that counted the person without saying who it was, and does so no more. */
    private Optional<Disposition> counted(UUID complaintId, DispositionRequest decision) {
        return Boolean.TRUE.equals(decision.additional())
                ? Optional.empty()
                : dispositions.unnamed(complaintId, decision.kind());
    }
}
