package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintViews;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.FiledView;

/** Takes reports of retaliation from the reporter of a complaint as the scope says. */
@ApplicationScoped
public class RetaliationService {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final RetaliationFiling filing;
    private final ComplaintViews views;
    private final Idempotency idempotency;
    private final Clock clock;

    RetaliationService(
            Complaints complaints,
            ComplaintAccess access,
            RetaliationFiling filing,
            ComplaintViews views,
            Idempotency idempotency,
            Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.filing = filing;
        this.views = views;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Reports it once for each key; the receipt and the PIN are in this answer only.
     *
     * @throws ProblemException 404 unseen, 403 for anybody but the reporter, 409 too many, or for a report of retaliation itself, 422 naming the field
     */
    @Transactional
    public FiledView report(UUID firstId, RetaliationRequest body, String key) {
        var first = complaints.visible(firstId);
        if (!access.isReporter(first)) {
            throw ProblemException.forbidden("retaliation-not-yours");
        }
        if (first.matter().retaliation()) {
            throw ProblemException.conflict("retaliation-on-report");
        }
        var answer = idempotency.replayOr(key, Map.of("first", firstId, "report", body), () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var filed = filing.file(first, body, now);
            return Answer.created("/api/v1/complaints/" + filed.complaint().id(), 0, views.filed(filed, now));
        });
        return Json.as(answer.body(), FiledView.class);
    }
}
