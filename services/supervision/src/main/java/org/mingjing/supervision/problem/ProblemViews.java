package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.supervision.organ.Organ;
import org.mingjing.supervision.organ.OrganDirectory;

/** Shows problems as the caller may see them. */
@ApplicationScoped
class ProblemViews {

    private final OrganDirectory directory;
    private final RectificationDates dates;
    private final CurrentScope scope;

    ProblemViews(OrganDirectory directory, RectificationDates dates, CurrentScope scope) {
        this.directory = directory;
        this.dates = dates;
        this.scope = scope;
    }

    /** A line of the ledger. */
    ProblemSummary summary(Problem p) {
        return ProblemSummary.from(p, directory, dates, scope.get());
    }

    /** All of one, with what the caller may do with it. */
    ProblemView of(Problem p) {
        return new ProblemView(
                summary(p),
                directory
                        .organ(p.entry().organ())
                        .map(Organ::name)
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
