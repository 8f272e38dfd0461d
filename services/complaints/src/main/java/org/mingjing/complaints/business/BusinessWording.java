package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mingjing.complaints.category.CodeName;
import org.mingjing.complaints.complaint.RegionNames;
import org.mingjing.complaints.organ.Organs;

/** Gives numbers their words and the addresses of the lists behind them. */
@ApplicationScoped
class BusinessWording {
    private final BusinessCodes codes;
    private final Organs organs;
    private final RegionNames regions;

    BusinessWording(BusinessCodes codes, Organs organs, RegionNames regions) {
        this.codes = codes;
        this.organs = organs;
        this.regions = regions;
    }

    /** Those numbers as the statistics of that filter; names of organs come from the database. */
    @Transactional
    BusinessStatistics of(BusinessCounting.Counted counted, BusinessFilter filter, String lang) {
        return new BusinessStatistics(
                figure(counted.total(), "", filter),
                by(BusinessBy.ORGAN, counted, filter, lang),
                by(BusinessBy.HANDLING_ORGAN, counted, filter, lang),
                by(BusinessBy.REGION, counted, filter, lang),
                by(BusinessBy.MONTH, counted, filter, lang),
                measures(by(BusinessBy.MEASURE, counted, filter, lang)));
    }

    private List<BusinessStatistics.Figure> by(
            BusinessBy by, BusinessCounting.Counted counted, BusinessFilter filter, String lang) {
        var found = counted.by().get(by);
        var names = names(by, found.stream().map(BusinessNumbers::key).toList(), lang);
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

    /** In the order of their list. */
    private List<BusinessStatistics.Figure> measures(List<BusinessStatistics.Figure> found) {
        var order = codes.measures().stream().map(CodeName::code).toList();
        return found.stream()
                .sorted(Comparator.comparing(one -> order.indexOf(one.key())))
                .toList();
    }

    private static UnaryOperator<String> named(Map<String, String> byCode) {
        return code -> byCode.getOrDefault(code, code);
    }

    private static BusinessStatistics.Figure figure(BusinessNumbers numbers, String label, BusinessFilter behind) {
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
