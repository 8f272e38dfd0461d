package org.mingjing.complaints.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;

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

    String complaints() {
        return narrowed("/api/v1/complaints", Map.of());
    }

    String complaints(String parameter, String value) {
        return narrowed("/api/v1/complaints", Map.of(parameter, value));
    }

    String month(YearMonth month) {
        return narrowed("/api/v1/complaints", Map.of("filedFrom", month.atDay(1), "filedTo", month.atEndOfMonth()));
    }

    String clock(PromisedClock clock, boolean onTime) {
        return narrowed("/api/v1/complaints", Map.of("clock", clock, "onTime", onTime));
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

    private String narrowed(String path, Map<String, Object> added) {
        Map<String, Object> parameters = new LinkedHashMap<>(base);
        parameters.putAll(added);
        return address(path, parameters);
    }

    private static String address(String path, Map<String, Object> parameters) {
        if (parameters.isEmpty()) {
            return path;
        }
        return path
                + parameters.entrySet().stream()
                        .map(one -> one.getKey() + "="
                                + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                        .sorted()
                        .collect(Collectors.joining("&", "?", ""));
    }

    private void put(String parameter, Object value) {
        if (value != null) {
            base.put(parameter, value);
        }
    }
}
