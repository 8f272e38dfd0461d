package org.mingjing.supervision.problem;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;

/** The filters of the ledger, named like the fields; the API and the page take the same. */
public record ProblemFilter(
        @Parameter(description = "REGISTERED, NOTIFIED, SUBMITTED, SIGNED_OFF, CONSOLIDATED or REOPENED; may repeat")
        @QueryParam("status")
        List<String> status,

        @Parameter(description = "SELF_CHECK, INSPECTION, COMPLAINT, …; may repeat") @QueryParam("source")
        List<String> source,

        @Parameter(example = "FY230302") @QueryParam("organ")
        String organ,

        @Parameter(description = "Prefix: 23, 2303 or 230302", example = "2303") @QueryParam("region")
        String region,

        @Parameter(description = "The region itself, without those below it", example = "23") @QueryParam("regionExact")
        String regionExact,

        @Parameter(example = "G4-01") @QueryParam("category")
        String category,

        @Parameter(description = "The matter it came from, e.g. a complaint's id") @QueryParam("sourceRef")
        String sourceRef,

        @Parameter(description = "Year of registration") @QueryParam("year")
        String year,

        @Parameter(description = "GREEN, AMBER or RED: the clock that runs now") @QueryParam("light")
        String light,

        @Parameter(description = "Put right while the supervisor was there (立行立改)") @QueryParam("onTheSpot")
        String onTheSpot) {

    public ProblemFilter {
        status = status == null ? List.of() : List.copyOf(status);
        source = source == null ? List.of() : List.copyOf(source);
    }

    /** Everything the caller may see. */
    public static ProblemFilter all() {
        return new ProblemFilter(List.of(), List.of(), null, null, null, null, null, null, null, null);
    }

    ProblemFilter withSource(ProblemSource only) {
        return new ProblemFilter(
                status, List.of(only.name()), organ, region, regionExact, category, sourceRef, year, light, onTheSpot);
    }

    ProblemFilter withOnTheSpot() {
        return new ProblemFilter(status, source, organ, region, regionExact, category, sourceRef, year, light, "true");
    }

    ProblemFilter withLight(String only) {
        return new ProblemFilter(
                status, source, organ, region, regionExact, category, sourceRef, year, only, onTheSpot);
    }

    /** The filters that are given, as they stand in an address. */
    public List<Map.Entry<String, String>> query() {
        var pairs = new ArrayList<Map.Entry<String, String>>();
        status.forEach(value -> add(pairs, "status", value));
        source.forEach(value -> add(pairs, "source", value));
        add(pairs, "organ", organ);
        add(pairs, "region", region);
        add(pairs, "regionExact", regionExact);
        add(pairs, "category", category);
        add(pairs, "sourceRef", sourceRef);
        add(pairs, "year", year);
        add(pairs, "light", light);
        add(pairs, "onTheSpot", onTheSpot);
        return pairs;
    }

    /** The same as text, with one more pair. */
    String queryString(String name, String value) {
        return Stream.concat(query().stream(), Stream.of(Map.entry(name, value)))
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void add(List<Map.Entry<String, String>> pairs, String name, String value) {
        if (given(value)) {
            pairs.add(Map.entry(name, value));
        }
    }

    /**
     * The conditions as HQL over {@code p}, with their values.
     *
     * @throws org.mingjing.commons.web.ProblemException 400 for a value that there is not
     */
    Conditions conditions(LocalDate today, LocalDate soon) {
        var conditions = new Conditions();
        var states = values("status", status, ProblemStatus.class);
        var sources = values("source", source, ProblemSource.class);
        conditions.add(!states.isEmpty(), "p.status in :status", "status", states);
        conditions.add(!sources.isEmpty(), "p.entry.source in :source", "source", sources);
        conditions.add(given(organ), "p.entry.organ = :organ", "organ", organ);
        conditions.add(given(region), "p.entry.region like :region", "region", digits(region) + "%");
        conditions.add(given(regionExact), "p.entry.region = :exact", "exact", regionExact);
        conditions.add(given(category), "p.entry.category = :category", "category", category);
        conditions.add(given(sourceRef), "p.entry.sourceRef = :sourceRef", "sourceRef", sourceRef);
        conditions.add(given(onTheSpot), "p.signOff.onTheSpot = :spot", "spot", Boolean.valueOf(onTheSpot));
        addYear(conditions);
        addLight(conditions, today, soon);
        return conditions;
    }

    private void addYear(Conditions conditions) {
        if (given(year)) {
            if (!year.matches("20\\d\\d")) {
                throw ProblemException.badRequest("year", "year");
            }
            var first = LocalDate.of(Integer.parseInt(year), 1, 1);
            conditions.add(true, "p.registeredAt >= :from", "from", BusinessTime.startOf(first));
            conditions.add(true, "p.registeredAt < :until", "until", BusinessTime.startOf(first.plusYears(1)));
        }
    }

    private void addLight(Conditions conditions, LocalDate today, LocalDate soon) {
        for (var colour : values("light", light == null ? List.of() : List.of(light), Light.class)) {
            switch (colour) {
                case RED -> conditions.add(true, "p.dueDate < :today", "today", today);
                case AMBER -> {
                    conditions.add(true, "p.dueDate >= :today", "today", today);
                    conditions.add(true, "p.dueDate <= :soon", "soon", soon);
                }
                case GREEN -> conditions.add(true, "p.dueDate > :soon", "soon", soon);
                case DONE -> conditions.text.add("p.dueDate is null");
            }
        }
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

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    /** A prefix of digits only, so that nothing in it is a wildcard. */
    private static String digits(String region) {
        return region == null ? "" : region.replaceAll("\\D", "");
    }

    /** Conditions joined by and. */
    static final class Conditions {
        private final List<String> text = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        void add(boolean wanted, String condition, String name, Object value) {
            if (wanted) {
                text.add(condition);
                values.put(name, value);
            }
        }

        String hql() {
            return String.join(" and ", text);
        }

        Map<String, Object> values() {
            return values;
        }
    }
}
