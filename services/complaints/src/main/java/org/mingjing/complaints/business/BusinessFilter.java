package org.mingjing.complaints.business;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.complaint.ListForm;
import org.mingjing.complaints.figure.Narrowing;

/** What statistics and lists of 影响营商环境（案）事件 are narrowed to: filters of the list of complaints, and what was done. */
public record BusinessFilter(ListForm form) {
    private static final String FROM = "filedFrom";
    private static final String TO = "filedTo";
    private static final String CONCLUDED = "concluded";
    private static final List<String> NAMES = List.of(
            "region",
            "respondentRegion",
            "respondentOrgan",
            "handlingOrgan",
            BusinessBy.MEASURE.parameter(),
            FROM,
            TO,
            CONCLUDED);

    /** The filter in the address of the request. */
    static BusinessFilter of(UriInfo uri) {
        return new BusinessFilter(ListForm.of(uri.getQueryParameters(), NAMES));
    }

    /** What was chosen, or empty. */
    String value(String name) {
        return form.value(name);
    }

    /** The same, narrowed to one value; a month may stand in the days of the filter in part only. */
    BusinessFilter to(BusinessBy by, String key) {
        if (by != BusinessBy.MONTH) {
            return new BusinessFilter(form.with(by.parameter(), key));
        }
        var month = YearMonth.parse(key);
        var first = month.atDay(1).toString();
        var last = month.atEndOfMonth().toString();
        return new BusinessFilter(form.with(FROM, value(FROM).compareTo(first) > 0 ? value(FROM) : first)
                .with(TO, !value(TO).isEmpty() && value(TO).compareTo(last) < 0 ? value(TO) : last));
    }

    /** The same, narrowed to what has a result. */
    BusinessFilter concluded() {
        return new BusinessFilter(form.with(CONCLUDED, "true"));
    }

    /** What is counted; 400 for a value that is none. */
    Narrowing narrowing() {
        var measure = value(BusinessBy.MEASURE.parameter());
        return Narrowing.of(form.without(CONCLUDED).filter())
                .kind(Kind.BUSINESS_ENVIRONMENT.name())
                .measure(measure.isEmpty() ? null : measure);
    }

    /** With a conclusion, without, or both when null; 400 for another word. */
    Boolean concludedOnly() {
        return form.bool(CONCLUDED);
    }

    /** 400 for a value that is none. */
    ComplaintQuery query(Instant now) {
        var query = ComplaintQuery.of(form.without(CONCLUDED).filter(), now)
                .and("matter.kind = :eventKind", Map.of("eventKind", Kind.BUSINESS_ENVIRONMENT));
        var measure = value(BusinessBy.MEASURE.parameter());
        if (!measure.isEmpty()) {
            query.and(
                    "id in (select m.complaintId from BusinessEvent m where m.measure = :eventMeasure)",
                    Map.of("eventMeasure", measure));
        }
        var concluded = concludedOnly();
        if (concluded != null) {
            // by the moment, as the index of what is concluded of a kind says it
            query.and("conclusion.at " + (concluded ? "is not null" : "is null"), Map.of());
        }
        return query;
    }

    /** The address of a page or resource with this filter. */
    String href(String path) {
        return form.href(path);
    }
}
