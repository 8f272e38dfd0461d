package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.supervision.organ.OrganDirectory;

/** Applies one imported record in one transaction, by the aggregate's own commands at the times of its history. */
@ApplicationScoped
class ImportedLine {

    private final Ledger ledger;
    private final ImportedRecords records;
    private final ProblemActions actions;
    private final OrganDirectory directory;
    private final Clock clock;

    ImportedLine(
            Ledger ledger, ImportedRecords records, ProblemActions actions, OrganDirectory directory, Clock clock) {
        this.ledger = ledger;
        this.records = records;
        this.actions = actions;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportResult apply(long line, ImportedProblem record, String caller) {
        actions.valid(record);
        var known = records.find(caller, record.externalId());
        if (known.isPresent()) {
            return ImportResult.duplicate(line, record.externalId(), known.get());
        }
        var problem = register(record, caller);
        var last = record.registeredAt().toInstant();
        for (var step : record.history()) {
            last = inOrder("history.at", step.at().toInstant(), last);
            var who = who(step.actor(), step.organ());
            ledger.apply(problem, actions.read(step.command(), step.body()), who, last);
        }
        records.keep(caller, record.externalId(), problem.id());
        return ImportResult.created(line, record.externalId(), problem);
    }

    private Problem register(ImportedProblem record, String caller) {
        var organ = directory
                .organ(record.organ())
                .orElseThrow(() -> ProblemException.unprocessable("organ", "unknown-organ", "organ", record.organ()));
        Categories.require(record.category());
        var by = record.registeredBy() == null ? caller : record.registeredBy();
        var at = inOrder("registeredAt", record.registeredAt().toInstant(), Instant.EPOCH);
        return ledger.register(record.entry(organ.region()), who(by, null), at);
    }

    private Instant inOrder(String field, Instant at, Instant last) {
        if (at.isAfter(clock.instant())) {
            throw ProblemException.unprocessable(field, "future");
        }
        if (at.isBefore(last)) {
            throw ProblemException.unprocessable(field, "before-last");
        }
        return at;
    }

    private static Scope who(String actor, String organ) {
        return new Scope(Scope.Kind.INTERNAL, null, actor, organ, null, null, Set.of(), null);
    }
}
