package org.mingjing.supervision.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.timeline.Verification;
import org.mingjing.supervision.organ.OrganDirectory;

/** Puts together what the ledger's pages show. */
@ApplicationScoped
class LedgerViews {

    private final ProblemReading reading;
    private final ProblemHistory history;
    private final OrganDirectory directory;
    private final RectificationDates dates;
    private final LedgerFilters filters;
    private final CurrentScope scope;

    LedgerViews(
            ProblemReading reading,
            ProblemHistory history,
            OrganDirectory directory,
            RectificationDates dates,
            LedgerFilters filters,
            CurrentScope scope) {
        this.reading = reading;
        this.history = history;
        this.directory = directory;
        this.dates = dates;
        this.filters = filters;
        this.scope = scope;
    }

    /** The templates of {@code templates/problem}; Quarkus checks them when it builds. */
    @CheckedTemplate(basePath = "problem")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance ledger(LedgerWords t, Ledger ledger);

        static native TemplateInstance matter(LedgerWords t, Matter matter);

        static native TemplateInstance overview(
                LedgerWords t, List<Chart> charts, ProblemOverview overview, FilterForm filters);

        static native TemplateInstance registration(LedgerWords t, Registering form);
    }

    /** The ledger with its filters. */
    record Ledger(Page<ProblemSummary> page, long total, boolean mayRegister, String next, FilterForm filters) {}

    /** One problem, what can be done with it, and what was. */
    record Matter(
            ProblemView problem,
            List<ProblemStep> steps,
            Verification proof,
            List<CommandForm> forms,
            FormInput input,
            String done,
            String rule) {

        /** What was typed for a command that is not possible any more; kept so that it can be copied. */
        public List<String> unsent() {
            var still = forms.stream().anyMatch(form -> input.wasFor(form.command()));
            return still
                    ? List.of()
                    : input.values().entrySet().stream()
                            .filter(field -> !"version".equals(field.getKey()))
                            .map(field -> field.getValue())
                            .toList();
        }
    }

    /** Counts of one kind, each with its bar. */
    record Chart(String title, List<Bar> bars) {
        private static final int ALL = 15;
        private static final int FIRST = 10;

        /** What is seen at once: all when they are few. */
        public List<Bar> first() {
            return bars.size() <= ALL ? bars : bars.subList(0, FIRST);
        }

        /** What is folded away below them. */
        public List<Bar> rest() {
            return bars.size() <= ALL ? List.of() : bars.subList(FIRST, bars.size());
        }
    }

    /** A count in words, its share of the largest in percent, and the list of its records. */
    record Bar(String label, long count, long share, String href) {}

    /** The form for a new problem. */
    record Registering(FormInput input, String key, List<FormField> fields, List<FormField.Group> categories) {}

    TemplateInstance ledger(ProblemFilter filter, String cursor, LedgerWords w) {
        var page = reading.list(filter, null, cursor);
        var next = page.next() == null ? null : "/supervision/problems?" + filter.queryString("cursor", page.next());
        return Templates.ledger(
                w,
                new Ledger(
                        page,
                        reading.count(filter),
                        Authority.mayRegister(scope.get()),
                        next,
                        filters.list(filter, w)));
    }

    TemplateInstance matter(UUID id, FormInput input, String done, LedgerWords w) {
        var problem = reading.get(id);
        var forms = problem.allowedCommands().stream()
                .flatMap(command -> ProblemCommand.of(command).stream())
                .map(command -> CommandForm.of(command, w, input))
                .toList();
        var clock = problem.summary().clock();
        return Templates.matter(
                w,
                new Matter(
                        problem,
                        history.of(id),
                        history.verify(id),
                        forms,
                        input,
                        ProblemCommand.of(String.valueOf(done))
                                .map(ProblemCommand::path)
                                .orElse(null),
                        clock == null ? null : dates.rule(clock).source()));
    }

    TemplateInstance overview(ProblemFilter filter, LedgerWords w) {
        var o = reading.overview(filter);
        return Templates.overview(
                w,
                List.of(
                        chart(w.of("ledger.by.status"), o.byStatus(), w::status),
                        chart(w.of("ledger.by.source"), o.bySource(), w::source),
                        chart(w.of("ledger.by.region"), o.byRegion(), directory::regionName),
                        chart(w.of("ledger.by.category"), o.byCategory(), w::category)),
                o,
                filters.numbers(filter, w));
    }

    TemplateInstance registration(FormInput input, LedgerWords w) {
        var form = new RegistrationForm(input, directory, scope.get(), w);
        var key = input.value("register", "key");
        return Templates.registration(
                w,
                new Registering(
                        input, key.isEmpty() ? UUID.randomUUID().toString() : key, form.fields(), form.categories()));
    }

    private static Chart chart(String title, List<ProblemOverview.Count> counts, Function<String, String> label) {
        var largest =
                counts.stream().mapToLong(ProblemOverview.Count::count).max().orElse(1);
        return new Chart(
                title,
                counts.stream()
                        .map(c -> new Bar(
                                label.apply(c.key()),
                                c.count(),
                                Math.max(1, c.count() * 100 / largest),
                                "/supervision/problems?" + c.query()))
                        .toList());
    }
}
