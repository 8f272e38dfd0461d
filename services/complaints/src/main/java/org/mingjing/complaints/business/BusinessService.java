package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Names;

/** Statistics of 影响营商环境（案）事件 and the lists behind them, of what the caller may see. */
@ApplicationScoped
public class BusinessService {
    /** Where the lists are. */
    static final String LIST = "/api/v1/complaints/business-environment";

    private final BusinessCounts counts;
    private final BusinessCodes codes;
    private final Complaints complaints;
    private final ComplaintSummaries summaries;
    private final ComplaintAccess access;
    private final Names names;
    private final Clock clock;

    BusinessService(
            BusinessCounts counts,
            BusinessCodes codes,
            Complaints complaints,
            ComplaintSummaries summaries,
            ComplaintAccess access,
            Names names,
            Clock clock) {
        this.counts = counts;
        this.codes = codes;
        this.complaints = complaints;
        this.summaries = summaries;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    /** The numbers; 403 for private persons. */
    @Transactional
    public BusinessStatistics statistics(BusinessFilter filter, String lang) {
        requireReader();
        var query = access.narrowed(filter.query(clock.instant()));
        return new BusinessStatistics(
                figure(filter, counts.total(query), "", Map.of()),
                figures(filter, BusinessCounts.By.ORGAN, names::organ, one -> Map.of("respondentOrgan", one)),
                figures(filter, BusinessCounts.By.REGION, one -> one, one -> Map.of("respondentRegion", one)),
                figures(filter, BusinessCounts.By.MONTH, one -> one, one -> month(filter, one)),
                measures(filter, lang));
    }

    /** One page of the list behind a number; {@code limit} is 1 to 200, 50 when null (400 otherwise). */
    @Transactional
    public Page<ComplaintSummary> list(BusinessFilter filter, Integer limit, String cursor) {
        requireReader();
        var now = clock.instant();
        var sort = ComplaintSort.LATEST_FILED;
        var query = access.narrowed(filter.query(now)).beyond(sort, Cursor.decode(cursor));
        return complaints.page(query, sort, Cursor.limit(limit)).map(complaint -> summaries.of(complaint, now));
    }

    private void requireReader() {
        access.requireTokenScope("complaints.read");
        access.requireOfficial();
    }

    private List<BusinessStatistics.Figure> figures(
            BusinessFilter filter,
            BusinessCounts.By by,
            Function<String, String> label,
            Function<String, Map<String, ?>> link) {
        return counts.by(by, access.narrowed(filter.query(clock.instant()))).stream()
                .map(one -> figure(filter, one, label.apply(one.key()), link.apply(one.key())))
                .toList();
    }

    private List<BusinessStatistics.Figure> measures(BusinessFilter filter, String lang) {
        return codes.measures().stream()
                .filter(one -> filter.measure() == null || filter.measure().equals(one.code()))
                .map(one -> figure(
                        filter,
                        counts.total(access.narrowed(of(filter, one.code()).query(clock.instant()))),
                        one.name(lang),
                        Map.of("measure", one.code())))
                .filter(one -> one.reports() > 0)
                .toList();
    }

    private static BusinessFilter of(BusinessFilter filter, String measure) {
        return new BusinessFilter(
                filter.region(),
                filter.respondentRegion(),
                filter.respondentOrgan(),
                measure,
                filter.filedFrom(),
                filter.filedTo(),
                filter.concluded());
    }

    private static BusinessStatistics.Figure figure(
            BusinessFilter filter, BusinessCounts.Numbers numbers, String label, Map<String, ?> link) {
        var concluded = new LinkedHashMap<String, Object>(link);
        concluded.put("concluded", true);
        return new BusinessStatistics.Figure(
                link.containsKey("measure") ? link.get("measure").toString() : numbers.key(),
                label,
                numbers.reports(),
                filter.href(LIST, link),
                numbers.concluded(),
                filter.href(LIST, concluded),
                numbers.medianDays(),
                numbers.meanDays());
    }

    /** The days of a month, within the days of the filter: a month may stand in it in part only. */
    private static Map<String, ?> month(BusinessFilter filter, String key) {
        var month = YearMonth.parse(key);
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return Map.of(
                "filedFrom",
                filter.filedFrom() != null && filter.filedFrom().isAfter(first) ? filter.filedFrom() : first,
                "filedTo",
                filter.filedTo() != null && filter.filedTo().isBefore(last) ? filter.filedTo() : last);
    }
}
