package org.mingjing.complaints.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** Takes back what was written down wrongly: the row stays, struck through, and counts no more. */
@ApplicationScoped
public class DispositionCorrections {
    private final DispositionAccess access;
    private final Dispositions dispositions;
    private final DispositionViews views;
    private final Timeline timeline;
    private final Clock clock;

    DispositionCorrections(
            DispositionAccess access,
            Dispositions dispositions,
            DispositionViews views,
            Timeline timeline,
            Clock clock) {
        this.access = access;
        this.dispositions = dispositions;
        this.views = views;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Strikes out a row.
     *
     * @throws ProblemException 404 unseen, 403 for whoever may not add one, 409 without a
     *     conclusion or when it counts no more, 412 and 428 by If-Match
     */
    @Transactional
    public DispositionView strike(UUID complaintId, UUID id, String ifMatch, StrikeRequest request) {
        var now = now();
        var row = ending(complaintId, id, "strike-disposition", ifMatch, now);
        row.end(Ending.struck(access.actor(), now, request.reason().strip()));
        dispositions.write();
        record(complaintId, Map.of("disposition", id.toString()), now);
        return views.view(row);
    }

    /** Puts another row in the place of a wrong one; refuses as striking does, and 422 for a day that cannot be. */
    @Transactional
    public DispositionView correct(UUID complaintId, UUID id, String ifMatch, CorrectionRequest request) {
        var now = now();
        var row = ending(complaintId, id, "correct-disposition", ifMatch, now);
        var instead = dispositions.add(row.complaint(), request.disposed(), now);
        row.end(Ending.corrected(access.actor(), now, request.reason().strip(), instead));
        dispositions.write();
        record(
                complaintId,
                Map.of("disposition", id.toString(), "replacedBy", instead.id().toString()),
                now);
        return views.view(instead);
    }

    private Disposition ending(UUID complaintId, UUID id, String verb, String ifMatch, Instant now) {
        var complaint = access.deciding(complaintId, verb);
        var row = dispositions.on(complaintId, id);
        Etags.require(ifMatch, row.version());
        access.requireConcluded(complaint, now);
        if (row.ending() != null) {
            throw ProblemException.conflict(row.ending().how(), List.of());
        }
        return row;
    }

    /** The reporter reads the timeline: neither the person nor the reason stands in it. */
    private void record(UUID complaintId, Map<String, Object> after, Instant now) {
        timeline.record("complaint", complaintId, "correct-record", Map.of(), after, now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
