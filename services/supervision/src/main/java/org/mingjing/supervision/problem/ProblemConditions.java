package org.mingjing.supervision.problem;

import static org.mingjing.supervision.problem.ProblemFilter.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.supervision.organ.Organ;
import org.mingjing.supervision.organ.OrganDirectory;

/** Reads the filters of the ledger as conditions of a query, for the caller. */
@ApplicationScoped
class ProblemConditions {

    private final OrganDirectory directory;
    private final RectificationDates dates;
    private final CurrentScope scope;

    ProblemConditions(OrganDirectory directory, RectificationDates dates, CurrentScope scope) {
        this.directory = directory;
        this.dates = dates;
        this.scope = scope;
    }

    /** @throws ProblemException 400 for a value that there is not */
    Conditions of(ProblemFilter filter) {
        var conditions = new Conditions();
        var states = values("status", filter.status(), ProblemStatus.class);
        var sources = values("source", filter.source(), ProblemSource.class);
        conditions.addIf(!states.isEmpty(), "p.status in :status", "status", states);
        conditions.addIf(!sources.isEmpty(), "p.entry.source in :source", "source", sources);
        addOrgan(conditions, filter.organ());
        addWhere(conditions, filter);
        conditions.addIf(given(filter.category()), "p.entry.category = :category", "category", filter.category());
        addSourceRef(conditions, filter.sourceRef());
        addSpot(conditions, filter.onTheSpot());
        addYear(conditions, filter.year());
        addLight(conditions, filter.light());
        addDemo(conditions, filter.demo());
        return conditions;
    }

    private void addOrgan(Conditions conditions, String organ) {
        if (given(organ)) {
            var codes = directory.matching(organ).stream().map(Organ::code).toList();
            if (codes.isEmpty()) {
                conditions.add("1 = 0");
            } else {
                conditions.add("p.entry.organ in :organ", "organ", codes);
            }
        }
    }

    private static void addWhere(Conditions conditions, ProblemFilter filter) {
        if (given(filter.region())) {
            // digits only, so that nothing in it is a wildcard
            conditions.add(
                    "p.entry.region like :region", "region", filter.region().replaceAll("\\D", "") + "%");
        }
        conditions.addIf(given(filter.regionExact()), "p.entry.region = :exact", "exact", filter.regionExact());
    }

    private void addSourceRef(Conditions conditions, String sourceRef) {
        if (!given(sourceRef)) {
            return;
        }
        conditions.add("p.entry.sourceRef = :sourceRef", "sourceRef", sourceRef);
        if (scope.get().organ() != null) {
            // the organ complained about does not learn by asking what its list leaves out
            conditions.add("(p.entry.source <> :hidden or p.entry.organ <> :own)", "hidden", ProblemSource.COMPLAINT);
            conditions.values().put("own", scope.get().organ());
        }
    }

    private static void addSpot(Conditions conditions, String onTheSpot) {
        if (given(onTheSpot)) {
            conditions.add("p.signOff.onTheSpot = :spot", "spot", bool("onTheSpot", onTheSpot));
        }
    }

    private static void addYear(Conditions conditions, String year) {
        if (given(year)) {
            if (!year.matches("20\\d\\d")) {
                throw ProblemException.badRequest("year", "year");
            }
            var first = LocalDate.of(Integer.parseInt(year), 1, 1);
            conditions.add("p.registeredAt >= :from", "from", BusinessTime.startOf(first));
            conditions.add("p.registeredAt < :until", "until", BusinessTime.startOf(first.plusYears(1)));
        }
    }

    private void addLight(Conditions conditions, String light) {
        for (var colour : values("light", light == null ? List.of() : List.of(light), Light.class)) {
            switch (colour) {
                case RED -> conditions.add("p.dueDate < :today", "today", dates.today());
                case AMBER -> {
                    conditions.add("p.dueDate >= :today", "today", dates.today());
                    conditions.add("p.dueDate <= :soon", "soon", dates.soon());
                }
                case GREEN -> conditions.add("p.dueDate > :soon", "soon", dates.soon());
                case DONE -> conditions.add("p.dueDate is null");
            }
        }
    }

    private static void addDemo(Conditions conditions, String demo) {
        if (given(demo)) {
            conditions.add(bool("demo", demo) ? "p.entry.origin = 'demo'" : "p.entry.origin is null");
        }
    }

    private static boolean bool(String field, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badRequest(field, "unknown-value", "allowed", List.of("true", "false"));
        };
    }

    private static <E extends Enum<E>> List<E> values(String field, List<String> names, Class<E> type) {
        try {
            return names.stream()
                    .filter(ProblemFilter::given)
                    .map(name -> Enum.valueOf(type, name))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(field, "unknown-value", "allowed", List.of(type.getEnumConstants()));
        }
    }
}
