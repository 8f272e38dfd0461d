package org.mingjing.complaints.business;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.Kind;

/**
 * What statistics and lists of 影响营商环境（案）事件 are narrowed to; null narrows nothing.
 *
 * @param region prefix of the respondent's region: 2303 is a city with its counties
 * @param respondentRegion the respondent's region exactly
 * @param measure what was done to the enterprise
 * @param filedFrom first day of filing
 * @param filedTo last day of filing
 * @param concluded true for those concluded, false for those not
 */
public record BusinessFilter(
        String region,
        String respondentRegion,
        String respondentOrgan,
        String measure,
        LocalDate filedFrom,
        LocalDate filedTo,
        Boolean concluded) {

    ComplaintQuery query(Instant now) {
        var query = ComplaintQuery.of(ComplaintFilter.none(), now)
                .and("matter.kind = :eventKind", Map.of("eventKind", Kind.BUSINESS_ENVIRONMENT));
        if (region != null) {
            query.and(
                    "matter.respondentRegion >= :eventRegion and matter.respondentRegion < :eventRegionEnd",
                    Map.of("eventRegion", region, "eventRegionEnd", region + ":"));
        }
        equal(query, "matter.respondentRegion", "eventExactRegion", respondentRegion);
        equal(query, "matter.respondentOrgan", "eventOrgan", respondentOrgan);
        if (measure != null) {
            query.and(
                    "id in (select e.complaintId from BusinessEvent e where e.measure = :eventMeasure)",
                    Map.of("eventMeasure", measure));
        }
        if (filedFrom != null) {
            query.and("filedAt >= :eventFrom", Map.of("eventFrom", BusinessTime.startOf(filedFrom)));
        }
        if (filedTo != null) {
            query.and("filedAt < :eventBefore", Map.of("eventBefore", BusinessTime.startOf(filedTo.plusDays(1))));
        }
        if (concluded != null) {
            query.and("conclusion.at is " + (concluded ? "not null" : "null"), Map.of());
        }
        return query;
    }

    /** The address of a page or resource with this filter and what is added to it. */
    String href(String path, Map<String, ?> added) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "region", region);
        put(parameters, "respondentRegion", respondentRegion);
        put(parameters, "respondentOrgan", respondentOrgan);
        put(parameters, "measure", measure);
        put(parameters, "filedFrom", filedFrom);
        put(parameters, "filedTo", filedTo);
        put(parameters, "concluded", concluded);
        parameters.putAll(added);
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(one -> one.getKey() + "="
                                + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static void equal(ComplaintQuery query, String path, String name, String value) {
        if (value != null) {
            query.and(path + " = :" + name, Map.of(name, value));
        }
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
