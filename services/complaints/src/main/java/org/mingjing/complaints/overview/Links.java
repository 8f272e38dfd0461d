package org.mingjing.complaints.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.figure.Figure;

/** The addresses of the lists behind the numbers: the filter of the overview and what the number adds to it. */
final class Links {
    private final Map<String, Object> base = new LinkedHashMap<>();
    /** The same by its names as it stands in an address; an overview writes some thousands of them. */
    private final NavigableMap<String, String> written = new TreeMap<>();

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

    private Links(Links wider) {
        base.putAll(wider.base);
        written.putAll(wider.written);
    }

    /** The same, narrowed to one value of a dimension. */
    Links to(Dimension dimension, String value) {
        var narrower = new Links(this);
        if (dimension == Dimension.MONTH) {
            var month = YearMonth.parse(value);
            narrower.put("filedFrom", later(month.atDay(1), (LocalDate) base.get("filedFrom")));
            narrower.put("filedTo", earlier(month.atEndOfMonth(), (LocalDate) base.get("filedTo")));
        } else if (dimension != Dimension.ALL) {
            narrower.put(dimension.parameter(), value);
        }
        return narrower;
    }

    /** The same, narrowed to a region with all below it. */
    Links below(String region) {
        var narrower = new Links(this);
        narrower.put("region", region);
        return narrower;
    }

    String complaints() {
        return address("/api/v1/complaints", written);
    }

    /** The list narrowed further; null when it is narrowed otherwise already, so that no list is both. */
    String complaints(Map<String, String> narrowing) {
        if (!free(narrowing)) {
            return null;
        }
        var parameters = new TreeMap<>(written);
        parameters.putAll(written(narrowing));
        return address("/api/v1/complaints", parameters);
    }

    /** For each number that has a list: what narrows a list to it. */
    Map<String, String> opens() {
        var opens = new LinkedHashMap<String, String>();
        for (var figure : Figure.values()) {
            if (figure.narrowing() != null && free(figure.narrowing())) {
                opens.put(
                        figure.field(),
                        String.join("&", written(figure.narrowing()).values()));
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
    private String dispositions(Map<String, String> added) {
        var parameters = new TreeMap<>(written);
        if (parameters.remove("kind") != null) {
            parameters.put("complaintKind", written("complaintKind", base.get("kind")));
        }
        parameters.putAll(written(added));
        return address("/api/v1/dispositions", parameters);
    }

    private static String address(String path, Map<String, String> written) {
        return written.isEmpty() ? path : path + "?" + String.join("&", written.values());
    }

    private static Map<String, String> written(Map<String, String> parameters) {
        var written = new TreeMap<String, String>();
        parameters.forEach((name, value) -> written.put(name, written(name, value)));
        return written;
    }

    private static String written(String name, Object value) {
        return name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private void put(String parameter, Object value) {
        if (value != null) {
            base.put(parameter, value);
            written.put(parameter, written(parameter, value));
        }
    }
}
