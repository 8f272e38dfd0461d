package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.supervision.organ.OrganDirectory;

/** The ledger of problems for people: one transaction per call, over which both the API and the pages stand. */
@ApplicationScoped
public class ProblemService {

    private final Problems problems;
    private final Ledger ledger;
    private final OrganDirectory directory;
    private final RectificationDates dates;
    private final CurrentScope scope;
    private final Idempotency idempotency;
    private final Clock clock;

    ProblemService(
            Problems problems,
            Ledger ledger,
            OrganDirectory directory,
            RectificationDates dates,
            CurrentScope scope,
            Idempotency idempotency,
            Clock clock) {
        this.problems = problems;
        this.ledger = ledger;
        this.directory = directory;
        this.dates = dates;
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
            return Answer.created("/api/v1/problems/" + problem.id(), problem.version(), view(problem));
        });
    }

    /** @throws ProblemException 404 */
    @Transactional
    public ProblemView get(UUID id) {
        return view(problems.required(id));
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
        return view(problem);
    }

    /** The newest first. */
    @Transactional
    public Page<ProblemSummary> list(ProblemFilter filter, Integer limit, String cursor) {
        var size = Cursor.limit(limit);
        var found = problems.newest(conditions(filter), Cursor.decode(cursor), size);
        return Page.of(found, size, p -> Cursor.of(p.registeredAt(), p.id()))
                .map(p -> ProblemSummary.from(p, directory, dates, scope.get()));
    }

    /** How many there are, for lists that ask. */
    @Transactional
    public long count(ProblemFilter filter) {
        var conditions = conditions(filter);
        return problems.count("from Problem p where " + conditions.hql(), conditions.values());
    }

    /** How many there are by state, source and region; the regions are those one level below {@code region}. */
    @Transactional
    public ProblemOverview overview(ProblemFilter filter) {
        return ProblemOverview.of(
                filter, scope.get().region(), (field, narrowed) -> problems.tally(field, conditions(narrowed)));
    }

    private Conditions conditions(ProblemFilter filter) {
        var conditions = filter.conditions(dates.today(), dates.soon(), directory);
        if (filter.sourceRef() != null && scope.get().organ() != null) {
            // the organ complained about does not learn by asking what its list leaves out
            conditions.add("(p.entry.source <> :hidden or p.entry.organ <> :own)", "hidden", ProblemSource.COMPLAINT);
            conditions.values().put("own", scope.get().organ());
        }
        return conditions;
    }

    private ProblemView view(Problem p) {
        return new ProblemView(
                ProblemSummary.from(p, directory, dates, scope.get()),
                directory
                        .organ(p.entry().organ())
                        .map(o -> o.name())
                        .orElse(p.entry().organ()),
                directory.regionName(p.entry().region()),
                p.entry().description(),
                p.registeredBy(),
                p.reopened(),
                ProblemView.Notice.from(p.notice()),
                ProblemView.Submission.from(p.submission()),
                ProblemView.SignOff.from(p.signOff()),
                ProblemView.Recheck.from(p.recheck()),
                commands(p),
                p.version());
    }

    private List<String> commands(Problem p) {
        return Authority.allowed(p, scope.get()).stream()
                .map(ProblemCommand::path)
                .toList();
    }
}
