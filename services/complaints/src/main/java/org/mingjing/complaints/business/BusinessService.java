package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.organ.Organs;

/** Statistics of 影响营商环境（案）事件, of what the caller may see. */
@ApplicationScoped
public class BusinessService {
    private final BusinessCounts counts;
    private final BusinessCodes codes;
    private final ComplaintAccess access;
    private final Organs organs;
    private final RegionNames regions;
    private final Clock clock;

    BusinessService(
            BusinessCounts counts,
            BusinessCodes codes,
            ComplaintAccess access,
            Organs organs,
            RegionNames regions,
            Clock clock) {
        this.counts = counts;
        this.codes = codes;
        this.access = access;
        this.organs = organs;
        this.regions = regions;
        this.clock = clock;
    }

    /** The numbers; 400 for a filter that is none, 403 for private persons. */
    @Transactional
    public BusinessStatistics statistics(BusinessFilter filter, String lang) {
        access.requireTokenScope("complaints.read");
        access.requireOfficial();
        return new BusinessStatistics(
                figure(counts.total(query(filter)), "", filter),
                by(BusinessBy.ORGAN, filter, lang),
                by(BusinessBy.HANDLING_ORGAN, filter, lang),
                by(BusinessBy.REGION, filter, lang),
                by(BusinessBy.MONTH, filter, lang),
                measures(filter, lang));
    }

    private ComplaintQuery query(BusinessFilter filter) {
        return access.narrowed(filter.query(clock.instant()));
    }

    private List<BusinessStatistics.Figure> by(BusinessBy by, BusinessFilter filter, String lang) {
        var found = counts.by(by, query(filter));
        var names = names(by, found.stream().map(BusinessCounts.Numbers::key).toList(), lang);
        return found.stream()
                .map(one -> figure(one, names.apply(one.key()), filter.to(by, one.key())))
                .toList();
    }

    private UnaryOperator<String> names(BusinessBy by, List<String> keys, String lang) {
        return switch (by) {
            case ORGAN, HANDLING_ORGAN -> named(organs.names(keys));
            case REGION -> named(RegionNames.byCode(regions.under(null)));
            case MONTH -> UnaryOperator.identity();
            case MEASURE -> code -> codes.name(code, lang);
        };
    }

    /** In the order of their list. They are counted by what the filter would ask for, so it only leaves the others out. */
    private List<BusinessStatistics.Figure> measures(BusinessFilter filter, String lang) {
        var order = codes.measures().stream().map(CodeName::code).toList();
        var chosen = filter.value(BusinessBy.MEASURE.parameter());
        return by(BusinessBy.MEASURE, filter.withAny(BusinessBy.MEASURE), lang).stream()
                .filter(one -> chosen.isEmpty() || chosen.equals(one.key()))
                .sorted(Comparator.comparing(one -> order.indexOf(one.key())))
                .toList();
    }

    private static UnaryOperator<String> named(Map<String, String> byCode) {
        return code -> byCode.getOrDefault(code, code);
    }

    private static BusinessStatistics.Figure figure(
            BusinessCounts.Numbers numbers, String label, BusinessFilter behind) {
        return new BusinessStatistics.Figure(
                numbers.key(),
                label,
                numbers.reports(),
                behind.href(BusinessReading.PATH),
                numbers.concluded(),
                behind.concluded().href(BusinessReading.PATH),
                numbers.medianDays(),
                numbers.meanDays());
    }
}
