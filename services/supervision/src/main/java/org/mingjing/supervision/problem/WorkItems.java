package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.supervision.organ.OrganDirectory;

/** What waits for the caller in the ledger, due first. */
@ApplicationScoped
public class WorkItems {

    private final Problems problems;
    private final RectificationDates dates;
    private final OrganDirectory directory;
    private final CurrentScope scope;

    WorkItems(Problems problems, RectificationDates dates, OrganDirectory directory, CurrentScope scope) {
        this.problems = problems;
        this.dates = dates;
        this.directory = directory;
        this.scope = scope;
    }

    @Transactional
    public Worklist list(Integer limit, String cursor, String lang) {
        var size = Cursor.limit(limit);
        var states = states(scope.get());
        var actor = scope.get().actor();
        if (states.isEmpty()) {
            return Worklist.of(new Page<>(List.of(), null), new Worklist.Counts(0, 0, 0));
        }
        var words = new LedgerWords(lang);
        var page = Page.of(
                        problems.waiting(states, actor, Cursor.decode(cursor), size),
                        size,
                        p -> Cursor.of(p.dueDate().toEpochDay(), p.id()))
                .map(p -> item(p, words));
        return Worklist.of(page, counts(states, actor));
    }

    private Worklist.Counts counts(Set<ProblemStatus> states, String actor) {
        var all = problems.waitingUntil(states, actor, null);
        var overdue = problems.waitingUntil(states, actor, dates.today().minusDays(1));
        var soon = problems.waitingUntil(states, actor, dates.soon());
        return new Worklist.Counts(overdue, soon - overdue, all - soon);
    }

    /** Supervisors wait for nobody in these states; the organ's people put right what was notified. */
    private static Set<ProblemStatus> states(Scope caller) {
        var states = EnumSet.noneOf(ProblemStatus.class);
        if (caller.has("supervisor")) {
            states.addAll(EnumSet.of(ProblemStatus.REGISTERED, ProblemStatus.SUBMITTED, ProblemStatus.REOPENED));
        }
        if (caller.has("handler") || caller.has("leader")) {
            states.add(ProblemStatus.NOTIFIED);
        }
        return states;
    }

    private WorkItem item(Problem p, LedgerWords words) {
        var next = Authority.allowed(p, scope.get()).stream().findFirst().orElse(null);
        return new WorkItem(
                "supervision",
                "problem",
                p.id().toString(),
                p.number(),
                p.entry().title(),
                directory.shortName(p.entry().organ()),
                p.status().name(),
                words.status(p.status()),
                BusinessTime.endOf(p.dueDate()),
                dates.daysLeft(p.dueDate()),
                dates.light(p.dueDate()),
                words.clock(p.clock()),
                next == null ? null : next.path(),
                next == null ? null : words.command(next.path()),
                "/supervision/problems/" + p.id(),
                "demo".equals(p.entry().origin())
                        ? List.of(words.source(p.entry().source()), words.of("ledger.demo"))
                        : List.of(words.source(p.entry().source())));
    }
}
