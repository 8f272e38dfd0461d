package org.mingjing.supervision.problem;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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

    /** Whether anything was chosen. */
    static boolean given(String value) {
        return value != null && !value.isBlank();
    }
}
