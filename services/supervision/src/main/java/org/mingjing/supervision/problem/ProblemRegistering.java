package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.supervision.organ.OrganDirectory;

/** Takes problems into the ledger that people enter. */
@ApplicationScoped
public class ProblemRegistering {

    private final Ledger ledger;
    private final OrganDirectory directory;
    private final ProblemViews views;
    private final CurrentScope scope;
    private final Idempotency idempotency;
    private final Clock clock;

    ProblemRegistering(
            Ledger ledger,
            OrganDirectory directory,
            ProblemViews views,
            CurrentScope scope,
            Idempotency idempotency,
            Clock clock) {
        this.ledger = ledger;
        this.directory = directory;
        this.views = views;
        this.scope = scope;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * Enters a problem in the ledger.
     *
     * @param key the caller's idempotency key, or null
     * @throws ProblemException 403 unless a supervisor of the organ's region or a leader for the own organ's self-check, 422
     *     for an organ or category that there is not
     */
    @Transactional
    public Answer register(ProblemRequest request, String key) {
        return idempotency.replayOr(key, request, () -> {
            var organ = directory
                    .organ(request.organ())
                    .orElseThrow(
                            () -> ProblemException.unprocessable("organ", "unknown-organ", "organ", request.organ()));
            Authority.requireRegister(request.source(), organ.code(), organ.region(), scope.get());
            Categories.require(request.category());
            var problem = ledger.register(request.entry(organ.region(), null), scope.get(), clock.instant());
            return Answer.created("/api/v1/problems/" + problem.id(), problem.version(), views.of(problem));
        });
    }
}
