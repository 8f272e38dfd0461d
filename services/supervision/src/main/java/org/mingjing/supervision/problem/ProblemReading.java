package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;

/** Reads the ledger: one problem, the list, and its numbers. */
@ApplicationScoped
public class ProblemReading {

    private final Problems problems;
    private final ProblemConditions conditions;
    private final ProblemViews views;
    private final CurrentScope scope;

    ProblemReading(Problems problems, ProblemConditions conditions, ProblemViews views, CurrentScope scope) {
        this.problems = problems;
        this.conditions = conditions;
        this.views = views;
        this.scope = scope;
    }

    /** @throws ProblemException 404 */
    @Transactional
    public ProblemView get(UUID id) {
        return views.of(problems.required(id));
    }

    /** The newest first. */
    @Transactional
    public Page<ProblemSummary> list(ProblemFilter filter, Integer limit, String cursor) {
        var size = Cursor.limit(limit);
        var found = problems.newest(conditions.of(filter), Cursor.decode(cursor), size);
        return Page.of(found, size, p -> Cursor.of(p.registeredAt(), p.id())).map(views::summary);
    }

    /** How many there are, for lists that ask. */
    @Transactional
    public long count(ProblemFilter filter) {
        var narrowed = conditions.of(filter);
        return problems.count("from Problem p where " + narrowed.hql(), narrowed.values());
    }

    /** How many there are by state, source and region; the regions are those one level below {@code region}. */
    @Transactional
    public ProblemOverview overview(ProblemFilter filter) {
        return ProblemOverview.of(
                filter, scope.get().region(), (field, narrowed) -> problems.tally(field, conditions.of(narrowed)));
    }
}
