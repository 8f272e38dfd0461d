package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.evidence.EvidenceFile;

/** Asking, deciding and looking, one transaction each; the JSON resources and the pages both call this. */
@ApplicationScoped
public class IdentityRequestService {
    static final String PATH = "/api/v1/identity-requests/";

    private final IdentityAsking asking;
    private final IdentityDeciding deciding;
    private final IdentityRevealing revealing;
    private final IdentityRequestViews views;
    private final Idempotency idempotency;
    private final Clock clock;

    IdentityRequestService(
            IdentityAsking asking,
            IdentityDeciding deciding,
            IdentityRevealing revealing,
            IdentityRequestViews views,
            Idempotency idempotency,
            Clock clock) {
        this.asking = asking;
        this.deciding = deciding;
        this.revealing = revealing;
        this.views = views;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What a key stands for: the same words about something else are another request. */
    private record Asked(UUID about, AskRequest request) {}

    /** Asks once for each idempotency key. */
    @Transactional
    public IdentityRequestView ask(Way way, AskRequest body, String idempotencyKey) {
        var answer = idempotency.replayOr(idempotencyKey, new Asked(way.id(), body), () -> {
            var now = now();
            var request = asking.ask(way, body, now);
            return Answer.created(PATH + request.id(), 0, views.of(request, now));
        });
        return Json.as(answer.body(), IdentityRequestView.class);
    }

    /** Lets the person who asked look. */
    @Transactional
    public IdentityRequestView grant(UUID id, String ifMatch) {
        var now = now();
        return views.of(deciding.grant(id, ifMatch, now), now);
    }

    /** Does not. */
    @Transactional
    public IdentityRequestView deny(UUID id, String ifMatch, DenyRequest body) {
        var now = now();
        return views.of(deciding.deny(id, ifMatch, body, now), now);
    }

    /** Takes a grant back before its end. */
    @Transactional
    public IdentityRequestView revoke(UUID id, String ifMatch, RevokeRequest body) {
        var now = now();
        return views.of(deciding.revoke(id, ifMatch, body, now), now);
    }

    /** Shows the identity, once more. */
    @Transactional
    public RevealedIdentity reveal(Way way) {
        return revealing.reveal(way, now());
    }

    /** Gives a file that shows who complained; that is a look too. */
    @Transactional
    public EvidenceFile file(UUID complaintId, UUID file) {
        return revealing.file(new Way.Handling(complaintId), file, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
