package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** What people do with a problem in the ledger: one transaction per command, for the API and the pages alike. */
@ApplicationScoped
public class ProblemService {

    private final Problems problems;
    private final Ledger ledger;
    private final ProblemViews views;
    private final CurrentScope scope;
    private final Clock clock;

    ProblemService(Problems problems, Ledger ledger, ProblemViews views, CurrentScope scope, Clock clock) {
        this.problems = problems;
        this.ledger = ledger;
        this.views = views;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Takes a command.
     *
     * @param ifMatch the version that the caller has seen
     * @throws ProblemException 404, 403, 428, 412, 409, or 422 for what the command brings
     */
    @Transactional
    public ProblemView act(UUID id, String ifMatch, ProblemAction action) {
        var problem = problems.required(id);
        Authority.require(action.command(), problem, scope.get());
        Etags.require(ifMatch, problem.version());
        ledger.apply(problem, action, scope.get(), clock.instant());
        return views.of(problem);
    }
}
