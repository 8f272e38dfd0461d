package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;

/** One batch, one transaction. */
@ApplicationScoped
class FigureKeeping {
    private final EntityManager database;

    FigureKeeping(EntityManager database) {
        this.database = database;
    }

    /** Folds the oldest changes; how many they were, 0 too while another replica folds. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int fold(int most) {
        return number("select figures_fold(:most)", most, null);
    }

    /** Counts clocks that ran out before that moment among the missed; how many complaints that were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int missed(Instant before, int most) {
        return number("select figures_missed(cast(:before as timestamptz), :most)", most, before);
    }

    private int number(String sql, int most, Instant before) {
        var query = database.createNativeQuery(sql, Integer.class).setParameter("most", most);
        if (before != null) {
            query.setParameter("before", before.atOffset(ZoneOffset.UTC));
        }
        return (Integer) query.getSingleResult();
    }
}
