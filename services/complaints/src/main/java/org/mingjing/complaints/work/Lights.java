package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mingjing.commons.work.Worklist;

/** How much of what waits is overdue, due soon and in time, asked in one question. */
@ApplicationScoped
public class Lights {
    private final EntityManager database;

    Lights(EntityManager database) {
        this.database = database;
    }

    /**
     * Counts the things that the words leave.
     *
     * @param due path of the moment at which a thing is due; after it is red
     * @param warn path of the moment from which on it is amber
     * @param where words of the query, with its values
     */
    public Worklist.Counts of(
            Class<?> things, String due, String warn, String where, Map<String, Object> values, Instant now) {
        var bound = new HashMap<>(values);
        bound.put("lightsAt", now);
        var counting = database.createQuery(
                "select count(case when %1$s < :lightsAt then 1 end), count(case when %1$s >= :lightsAt and %2$s <= :lightsAt then 1 end), count(*) from %3$s where "
                                .formatted(due, warn, things.getSimpleName())
                        + where,
                Object[].class);
        bound.forEach(counting::setParameter);
        var counts = counting.getSingleResult();
        long red = (Long) counts[0];
        long amber = (Long) counts[1];
        return new Worklist.Counts(red, amber, (Long) counts[2] - red - amber);
    }
}
