package org.mingjing.complaints.overview;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mingjing.complaints.complaint.ComplaintFilter;

/**
 * What sums are kept of: a period, and for whoever oversees the province one of its cities, or one value of a dimension.
 *
 * @param first first day of filing; null is no end, as it is for the last
 * @param city only what was complained about there; null for all
 * @param narrowedBy KIND, CATEGORY_GROUP, CATEGORY, CHANNEL or ENTERPRISE; null for all
 * @param narrowedTo its value; null for all
 */
record SummedPart(LocalDate first, LocalDate last, String city, Dimension narrowedBy, String narrowedTo) {
    /** Digits of the code of a city (GB/T 2260). */
    private static final int CITY = 4;

    /** The part that the filter leaves; none where it leaves what must be counted row by row. */
    static Optional<SummedPart> of(ComplaintFilter filter, boolean ofTheProvince) {
        var period = ComplaintFilter.none().filedBetween(filter.filedFrom(), filter.filedTo());
        var region = filter.region();
        var city = ofTheProvince && region != null && region.length() == CITY;
        if (filter.equals(city ? period.inRegion(region) : period)) {
            return Optional.of(new SummedPart(filter.filedFrom(), filter.filedTo(), region, null, null));
        }
        var narrowings = narrowings(filter);
        if (!ofTheProvince
                || narrowings.size() != 1
                || !withoutNarrowings(filter).equals(period)) {
            return Optional.empty();
        }
        return narrowings.entrySet().stream()
                .map(one -> new SummedPart(filter.filedFrom(), filter.filedTo(), null, one.getKey(), one.getValue()))
                .findFirst();
    }

    private static Map<Dimension, String> narrowings(ComplaintFilter filter) {
        var chosen = new EnumMap<Dimension, String>(Dimension.class);
        put(chosen, Dimension.KIND, filter.kind());
        put(chosen, Dimension.CATEGORY_GROUP, filter.categoryGroup());
        put(chosen, Dimension.CATEGORY, filter.category());
        put(chosen, Dimension.CHANNEL, filter.channel());
        put(chosen, Dimension.ENTERPRISE, filter.enterpriseRelated());
        return chosen;
    }

    private static void put(Map<Dimension, String> chosen, Dimension dimension, Object value) {
        if (value != null) {
            chosen.put(dimension, value.toString());
        }
    }

    private static ComplaintFilter withoutNarrowings(ComplaintFilter filter) {
        return new ComplaintFilter(
                filter.status(),
                filter.respondentOrgan(),
                filter.handlingOrgan(),
                filter.region(),
                filter.respondentRegion(),
                null,
                null,
                null,
                null,
                null,
                filter.outcome(),
                filter.filedFrom(),
                filter.filedTo(),
                filter.clock(),
                filter.onTime(),
                filter.result(),
                filter.ties(),
                filter.charge());
    }
}
