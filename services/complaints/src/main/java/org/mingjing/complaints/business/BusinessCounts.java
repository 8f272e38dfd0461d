package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintQuery;

/** Counts reports, and the days to their conclusion, with the very conditions of the lists. */
@ApplicationScoped
class BusinessCounts {
    private static final String DAYS =
            "sql('(cast(? at time zone ''Asia/Shanghai'' as date) - cast(? at time zone ''Asia/Shanghai'' as date))',"
                    + " c.conclusion.at, c.filedAt)";
    private static final String NUMBERS = "count(c), count(c.conclusion.at),"
            + " sql('percentile_cont(0.5) within group (order by ?)', " + DAYS + "), sql('avg(?)', " + DAYS + ")";

    private final EntityManager entities;

    BusinessCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** The numbers of one value. */
    record Numbers(String key, long reports, long concluded, Double medianDays, Double meanDays) {
        static Numbers of(Object[] row) {
            return new Numbers(
                    String.valueOf(row[0]),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).longValue(),
                    rounded(row[3]),
                    rounded(row[4]));
        }

        private static Double rounded(Object days) {
            return days == null ? null : Math.round(((Number) days).doubleValue() * 10) / 10.0;
        }
    }

    /** All together. */
    Numbers total(ComplaintQuery query) {
        return rows("select 'all', %s from Complaint c where %s".formatted(NUMBERS, query.where()), query)
                .getFirst();
    }

    /** One for each value, in the order of the keys for months, otherwise the most frequent first. */
    List<Numbers> by(BusinessBy by, ComplaintQuery query) {
        var order = by == BusinessBy.MONTH ? "keyed" : "count(c) desc, keyed";
        return rows(
                "select %s as keyed, %s from %s where %s group by keyed order by %s"
                        .formatted(by.path(), NUMBERS, by.from(), query.where(), order),
                query);
    }

    private List<Numbers> rows(String words, ComplaintQuery query) {
        var selection = entities.createQuery(words, Object[].class);
        query.values().forEach(selection::setParameter);
        return selection.getResultStream().map(Numbers::of).toList();
    }
}
