package org.mingjing.complaints.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.figure.Figure;

/** The addresses of the lists behind the numbers: the filter of the overview and what the number adds to it. */
final class Links {
    private final Map<String, Object> base = new LinkedHashMap<>();

    Links(ComplaintFilter filter) {
        put("status", filter.status());
        put("respondentOrgan", filter.respondentOrgan());
        put("handlingOrgan", filter.handlingOrgan());
        put("region", filter.region());
        put("respondentRegion", filter.respondentRegion());
        put("category", filter.category());
        put("categoryGroup", filter.categoryGroup());
        put("kind", filter.kind());
        put("channel", filter.channel());
        put("enterpriseRelated", filter.enterpriseRelated());
        put("outcome", filter.outcome());
        put("filedFrom", filter.filedFrom());
        put("filedTo", filter.filedTo());
        put("clock", filter.clock());
        put("onTime", filter.onTime());
        put("concluded", filter.result().concluded());
        put("substantiated", filter.result().substantiated());
        put("released", filter.result().released());
        put("aspect", filter.result().aspect());
        put("satisfied", filter.result().satisfied());
    }

    private Links(Map<String, Object> base) {
        this.base.putAll(base);
    }

    /** The same, narrowed to one value of a dimension. */
    Links to(Dimension dimension, String value) {
        var narrower = new LinkedHashMap<>(base);
        if (dimension == Dimension.MONTH) {
            var month = YearMonth.parse(value);
            narrower.merge("filedFrom", month.atDay(1), (given, first) -> later((LocalDate) given, (LocalDate) first));
            narrower.merge(
                    "filedTo", month.atEndOfMonth(), (given, last) -> earlier((LocalDate) given, (LocalDate) last));
        } else if (dimension != Dimension.ALL) {
            narrower.put(dimension.parameter(), value);
        }
        return new Links(narrower);
    }

    /** The same, narrowed to a region with all below it. */
    Links below(String region) {
        var narrower = new LinkedHashMap<>(base);
        narrower.put("region", region);
        return new Links(narrower);
    }

    String complaints() {
        return address("/api/v1/complaints", base);
    }

    /** The list narrowed further; null when it is narrowed otherwise already, so that no list is both. */
    String complaints(Map<String, String> narrowing) {
        if (!free(narrowing)) {
            return null;
        }
        var parameters = new LinkedHashMap<>(base);
        parameters.putAll(narrowing);
        return address("/api/v1/complaints", parameters);
    }

    /** For each number that has a list: what narrows a list to it. */
    Map<String, String> opens() {
        var opens = new LinkedHashMap<String, String>();
        for (var figure : Figure.values()) {
            if (figure.narrowing() != null && free(figure.narrowing())) {
                opens.put(figure.field(), query(figure.narrowing()));
            }
        }
        return opens;
    }

    private boolean free(Map<String, String> narrowing) {
        return narrowing.entrySet().stream()
                .allMatch(one -> !base.containsKey(one.getKey())
                        || base.get(one.getKey()).toString().equals(one.getValue()));
    }

    String dispositions() {
        return dispositions(Map.of());
    }

    String dispositions(String kind) {
        return dispositions(Map.of("kind", kind));
    }

    /** There {@code kind} is the decision, and the complaint's own kind has another name. */
    private String dispositions(Map<String, Object> added) {
        var parameters = new LinkedHashMap<>(base);
        var kind = parameters.remove("kind");
        if (kind != null) {
            parameters.put("complaintKind", kind);
        }
        parameters.putAll(added);
        return address("/api/v1/dispositions", parameters);
    }

    private static String address(String path, Map<String, ?> parameters) {
        return parameters.isEmpty() ? path : path + "?" + query(parameters);
    }

    private static String query(Map<String, ?> parameters) {
        return parameters.entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void put(String parameter, Object value) {
        if (value != null) {
            base.put(parameter, value);
        }
    }
}
