package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;

/** Takes requests for more time, one at a time for each complaint. */
@ApplicationScoped
public class ExtensionAsking {
    private final ExtensionAccess access;
    private final ExtensionRequests requests;
    private final ExtensionViews views;
    private final ExtensionJournal journal;
    private final Idempotency idempotency;
    private final Clock clock;

    ExtensionAsking(
            ExtensionAccess access,
            ExtensionRequests requests,
            ExtensionViews views,
            ExtensionJournal journal,
            Idempotency idempotency,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.views = views;
        this.journal = journal;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What makes a repeated request the same. */
    private record Asked(UUID complaintId, ExtensionAsk ask) {}

    /**
     * Asks, once for each key.
     *
     * @throws ProblemException 404 unseen, 403 for whoever is not in charge, 409 where nothing can be extended or a request
     *     waits, 422 for more than the rule allows
     */
    @Transactional
    public ExtensionRequestView ask(UUID complaintId, ExtensionAsk ask, String key) {
        var complaint = access.asking(complaintId);
        var answer = idempotency.replayOr(key, new Asked(complaintId, ask), () -> {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var request = ExtensionRequest.ask(Ids.next(), complaintId, wish(complaint, ask, now), access.actor(), now);
            requests.persistAndFlush(request);
            journal.asked(request, now);
            return Answer.created(
                    "/api/v1/complaints/" + complaintId + "/extension-requests",
                    request.version(),
                    views.view(request, complaint, now));
        });
        return Json.as(answer.body(), ExtensionRequestView.class);
    }

    private Wish wish(Complaint complaint, ExtensionAsk ask, Instant now) {
        var most = access.most(complaint, now).orElseThrow(() -> access.notNow(complaint, now));
        if (requests.waits(complaint.id(), now)) {
            throw ProblemException.conflict("extension-waits");
        }
        var amount = ask.amount() == null ? most.amount() : ask.amount();
        if (amount > most.amount()) {
            throw ProblemException.unprocessable("amount", "extension-too-long", "most", views.length(most));
        }
        return new Wish(most.clock(), amount, most.unit(), ask.reason().strip(), most.dueAt());
    }
}
