package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.complaints.complaint.ComplaintFilter.PromisedClock;
import org.mingjing.complaints.complaint.ComplaintQuery;

/** Counts complaints with the very conditions of the lists. */
@ApplicationScoped
public class OverviewCounts {
    private static final String MONTH = "sql('to_char(? at time zone ''Asia/Shanghai'', ''YYYY-MM'')', c.filedAt)";

    private final EntityManager entities;

    OverviewCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** How many there are. */
    public long total(ComplaintQuery query) {
        return single("select count(c) from Complaint c where " + query.where(), query.values());
    }

    /** How many there are for each value of an attribute, the most frequent first; without a value is left out. */
    public Map<String, Long> by(Dimension dimension, ComplaintQuery query) {
        var counts = new LinkedHashMap<String, Long>();
        var sql = "select %1$s, count(c) from Complaint c where %2$s group by %1$s order by count(c) desc, %1$s"
                .formatted(dimension.path(), query.where());
        bound(entities.createQuery(sql, Object[].class), query.values())
                .getResultStream()
                .filter(row -> row[0] != null)
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    /** How many there are for each month of filing, oldest first. */
    public Map<String, Long> byMonth(ComplaintQuery query) {
        var counts = new LinkedHashMap<String, Long>();
        var sql = "select %1$s as month, count(c) from Complaint c where %2$s group by month order by month"
                .formatted(MONTH, query.where());
        bound(entities.createQuery(sql, Object[].class), query.values())
                .getResultStream()
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    /** How many met the clock in time. */
    public long met(PromisedClock clock, ComplaintQuery query) {
        return single(
                "select count(c) from Complaint c where %s and (%s)"
                        .formatted(query.where(), ComplaintQuery.met(clock)),
                query.values());
    }

    /** How many missed it: too late, or past the date and still open. */
    public long missed(PromisedClock clock, ComplaintQuery query, Instant now) {
        var values = new LinkedHashMap<>(query.values());
        values.put("now", now);
        return single(
                "select count(c) from Complaint c where %s and (%s)"
                        .formatted(query.where(), ComplaintQuery.missed(clock)),
                values);
    }

    /** How many people were dealt with, by kind of decision. */
    public Map<String, Long> dispositions(ComplaintQuery query) {
        var counts = new LinkedHashMap<String, Long>();
        var sql = "select d.kind, count(d) from Disposition d where d.complaint in (select c from Complaint c where %s)"
                        .formatted(query.where())
                + " group by d.kind order by count(d) desc, d.kind";
        bound(entities.createQuery(sql, Object[].class), query.values())
                .getResultStream()
                .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
        return counts;
    }

    /** Money and property released, in fen. */
    public long releasedFen(ComplaintQuery query) {
        return single(
                "select coalesce(sum(c.conclusion.releasedFen), 0L) from Complaint c where " + query.where(),
                query.values());
    }

    private long single(String sql, Map<String, Object> values) {
        return bound(entities.createQuery(sql, Long.class), values).getSingleResult();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
