package org.mingjing.supervision.problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ledger in numbers; each count names the list of its records. */
public record ProblemOverview(
        Count total,
        List<Count> byStatus,
        List<Count> bySource,
        List<Count> byRegion,
        List<Count> byCategory,
        Count selfCheckSignedOff,
        Count onTheSpot,
        Count demo,
        List<Count> byLight) {

    private static final String LIST = "/api/v1/problems?";

    /**
     * A number and where its records are.
     *
     * @param query the filters of that list, for the page as for the API
     */
    public record Count(
            @Schema(examples = "SIGNED_OFF") String key,
            @Schema(examples = "720") long count,

            @Schema(examples = "/api/v1/problems?status=SIGNED_OFF")
            String href,

            @Schema(examples = "status=SIGNED_OFF") String query) {}

    static ProblemOverview of(
            ProblemFilter filter, String callersRegion, BiFunction<String, ProblemFilter, List<Tally>> tally) {
        var status = tally.apply("p.status", filter);
        var within = filter.region() == null || filter.region().isBlank() ? callersRegion : filter.region();
        var selfChecks = tally.apply("p.status", filter.withSelfCheckPutRight());
        var spot = tally.apply("p.status", filter.withOnTheSpot());
        var made = "false".equals(filter.demo()) ? List.<Tally>of() : tally.apply("p.status", filter.withDemo());
        return new ProblemOverview(
                count("", sum(status), filter, ""),
                counts("status", inOrder(status, ProblemStatus::valueOf), filter),
                counts("source", inOrder(tally.apply("p.entry.source", filter), ProblemSource::valueOf), filter),
                regions(within, tally.apply("p.entry.region", filter), filter),
                counts("category", largestFirst(tally.apply("p.entry.category", filter)), filter),
                count("SELF_CHECK", sum(selfChecks), filter, "source=SELF_CHECK&status=SIGNED_OFF&status=CONSOLIDATED"),
                count("ON_THE_SPOT", sum(spot), filter, "onTheSpot=true"),
                count("DEMO", sum(made), filter, "demo=true"),
                List.of("RED", "AMBER", "GREEN").stream()
                        .map(light -> count(
                                light, sum(tally.apply("p.status", filter.withLight(light))), filter, "light=" + light))
                        .toList());
    }

    private static long sum(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::count).sum();
    }

    /** As in the enumeration, so that states stand in the order of their life. */
    private static <E extends Enum<E>> List<Tally> inOrder(List<Tally> tallies, Function<String, E> constant) {
        return tallies.stream()
                .sorted(Comparator.comparing(t -> constant.apply(t.key())))
                .toList();
    }

    private static List<Tally> largestFirst(List<Tally> tallies) {
        return tallies.stream()
                .sorted(Comparator.comparingLong(Tally::count).reversed())
                .toList();
    }

    private static List<Count> counts(String field, List<Tally> tallies, ProblemFilter filter) {
        return tallies.stream()
                .map(t -> count(t.key(), t.count(), filter, field + "=" + t.key()))
                .toList();
    }

    /** Counties add up to their city, cities to their province, down from where the caller looks. */
    private static List<Count> regions(String within, List<Tally> byRegion, ProblemFilter filter) {
        var length = Math.min(6, (within == null ? 0 : within.length()) + 2);
        Map<String, Long> sums = new TreeMap<>();
        byRegion.forEach(
                t -> sums.merge(t.key().substring(0, Math.min(length, t.key().length())), t.count(), Long::sum));
        return sums.entrySet().stream()
                .map(sum -> {
                    // organs of the higher level itself: its prefix would open the lower ones too
                    var field = sum.getKey().length() < length ? "regionExact=" : "region=";
                    return count(sum.getKey(), sum.getValue(), filter, field + sum.getKey());
                })
                .toList();
    }

    /** A later filter of the same field replaces the earlier one. */
    private static Count count(String key, long count, ProblemFilter filter, String narrowing) {
        var kept = filter.query().stream()
                .filter(pair -> !narrowing.contains(pair.getKey() + "="))
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .toList();
        var parts = narrowing.isEmpty()
                ? kept
                : Stream.concat(kept.stream(), Stream.of(narrowing)).toList();
        var query = String.join("&", parts);
        return new Count(key, count, LIST + query, query);
    }
}
