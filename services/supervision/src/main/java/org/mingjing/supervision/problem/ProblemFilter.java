package org.mingjing.supervision.problem;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.supervision.organ.Organ;
import org.mingjing.supervision.organ.OrganDirectory;

/** The filters of the ledger, named like the fields; the API and the page take the same. */
public record ProblemFilter(
        @Parameter(
                description = "REGISTERED, NOTIFIED, SUBMITTED, SIGNED_OFF, CONSOLIDATED or REOPENED; may repeat, or"
                        + " several joined by commas")
        @QueryParam("status")
        List<String> status,

        @Parameter(description = "SELF_CHECK, INSPECTION, COMPLAINT, …; may repeat, or several joined by commas")
        @QueryParam("source")
        List<String> source,

        @Parameter(
                description = "The responsible organ: its code, its name or a part of the name",
                example = "FY230302")
        @QueryParam("organ")
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
        String onTheSpot,

        @Parameter(description = "true: only what was made for a demonstration; false: all but that")
        @QueryParam("demo")
        String demo) {

    public ProblemFilter {
        status = split(status);
        source = split(source);
    }

    /** Everything the caller may see. */
    public static ProblemFilter all() {
        return new ProblemFilter(List.of(), List.of(), null, null, null, null, null, null, null, null, null);
    }

    /** The self-checks that were put right. */
    ProblemFilter withSelfCheckPutRight() {
        return new ProblemFilter(
                List.of(ProblemStatus.SIGNED_OFF.name(), ProblemStatus.CONSOLIDATED.name()),
                List.of(ProblemSource.SELF_CHECK.name()),
                organ,
                region,
                regionExact,
                category,
                sourceRef,
                year,
                light,
                onTheSpot,
                demo);
    }

    ProblemFilter withOnTheSpot() {
        return new ProblemFilter(
                status, source, organ, region, regionExact, category, sourceRef, year, light, "true", demo);
    }

    ProblemFilter withDemo() {
        return new ProblemFilter(
                status, source, organ, region, regionExact, category, sourceRef, year, light, onTheSpot, "true");
    }

    ProblemFilter withLight(String only) {
        return new ProblemFilter(
                status, source, organ, region, regionExact, category, sourceRef, year, only, onTheSpot, demo);
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
        add(pairs, "demo", demo);
        return pairs;
    }

    /** The same as text, with one more pair. */
    String queryString(String name, String value) {
        return text(Stream.concat(query().stream(), Stream.of(Map.entry(name, value))));
    }

    /** The same as text. */
    String queryString() {
        return text(query().stream());
    }

    /** The same as text, without the filters of this name. */
    String queryStringWithout(String name) {
        return text(query().stream().filter(pair -> !pair.getKey().equals(name)));
    }

    /**
     * The conditions as HQL over {@code p}, with their values.
     *
     * @throws org.mingjing.commons.web.ProblemException 400 for a value that there is not
     */
    Conditions conditions(LocalDate today, LocalDate soon, OrganDirectory directory) {
        var conditions = new Conditions();
        var states = values("status", status, ProblemStatus.class);
        var sources = values("source", source, ProblemSource.class);
        conditions.addIf(!states.isEmpty(), "p.status in :status", "status", states);
        conditions.addIf(!sources.isEmpty(), "p.entry.source in :source", "source", sources);
        addOrgan(conditions, directory);
        conditions.addIf(given(region), "p.entry.region like :region", "region", digits(region) + "%");
        conditions.addIf(given(regionExact), "p.entry.region = :exact", "exact", regionExact);
        conditions.addIf(given(category), "p.entry.category = :category", "category", category);
        conditions.addIf(given(sourceRef), "p.entry.sourceRef = :sourceRef", "sourceRef", sourceRef);
        addSpot(conditions);
        addYear(conditions);
        addLight(conditions, today, soon);
        addDemo(conditions);
        return conditions;
    }

    private void addOrgan(Conditions conditions, OrganDirectory directory) {
        if (given(organ)) {
            var codes = directory.matching(organ).stream().map(Organ::code).toList();
            if (codes.isEmpty()) {
                conditions.add("1 = 0");
            } else {
                conditions.add("p.entry.organ in :organ", "organ", codes);
            }
        }
    }

    private void addSpot(Conditions conditions) {
        if (given(onTheSpot)) {
            conditions.add("p.signOff.onTheSpot = :spot", "spot", bool("onTheSpot", onTheSpot));
        }
    }

    private void addYear(Conditions conditions) {
        if (given(year)) {
            if (!year.matches("20\\d\\d")) {
                throw ProblemException.badRequest("year", "year");
            }
            var first = LocalDate.of(Integer.parseInt(year), 1, 1);
            conditions.add("p.registeredAt >= :from", "from", BusinessTime.startOf(first));
            conditions.add("p.registeredAt < :until", "until", BusinessTime.startOf(first.plusYears(1)));
        }
    }

    private void addLight(Conditions conditions, LocalDate today, LocalDate soon) {
        for (var colour : values("light", light == null ? List.of() : List.of(light), Light.class)) {
            switch (colour) {
                case RED -> conditions.add("p.dueDate < :today", "today", today);
                case AMBER -> {
                    conditions.add("p.dueDate >= :today", "today", today);
                    conditions.add("p.dueDate <= :soon", "soon", soon);
                }
                case GREEN -> conditions.add("p.dueDate > :soon", "soon", soon);
                case DONE -> conditions.add("p.dueDate is null");
            }
        }
    }

    private void addDemo(Conditions conditions) {
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

    /** A form sends what was chosen together as one value. */
    private static List<String> split(List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .filter(ProblemFilter::given)
                        .toList();
    }

    private static String text(Stream<Map.Entry<String, String>> pairs) {
        return pairs.map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void add(List<Map.Entry<String, String>> pairs, String name, String value) {
        if (given(value)) {
            pairs.add(Map.entry(name, value));
        }
    }

    private static boolean given(String value) {
        return value != null && !value.isBlank();
    }

    /** A prefix of digits only, so that nothing in it is a wildcard. */
    private static String digits(String region) {
        return region == null ? "" : region.replaceAll("\\D", "");
    }
}
