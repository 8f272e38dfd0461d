package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.supervision.organ.OrganDirectory;

/** Makes the form of the filters for the ledger and for its numbers, with the choices that this caller has. */
@ApplicationScoped
class LedgerFilters {

    private static final List<String> LIST = List.of("status", "source", "light", "region", "organ", "year", "demo");
    private static final List<String> NUMBERS = List.of("region", "organ", "source", "year", "demo");

    private final OrganDirectory directory;
    private final LedgerNumbers numbers;
    private final CurrentScope scope;

    LedgerFilters(OrganDirectory directory, LedgerNumbers numbers, CurrentScope scope) {
        this.directory = directory;
        this.numbers = numbers;
        this.scope = scope;
    }

    FilterForm list(ProblemFilter filter, LedgerWords w) {
        return form("/supervision/problems", LIST, filter, w);
    }

    FilterForm numbers(ProblemFilter filter, LedgerWords w) {
        return form("/supervision/overview", NUMBERS, filter, w);
    }

    private FilterForm form(String path, List<String> names, ProblemFilter filter, LedgerWords w) {
        return new FilterForm(path, names, filter, directory, scope.get(), numbers.years(), w);
    }
}
