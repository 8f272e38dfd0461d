package org.mingjing.complaints.identity;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Wraps data keys anew, some at a time; rows that another replica is at are left to it. */
@ApplicationScoped
class RewrapBatches {
    private static final int SIZE = 500;

    private final EntityManager database;
    private final IdentityVault vault;
    private final Rewraps rewraps;

    RewrapBatches(EntityManager database, IdentityVault vault, Rewraps rewraps) {
        this.database = database;
        this.vault = vault;
        this.rewraps = rewraps;
    }

    /**
     * What a batch came to.
     *
     * @param last the last row looked at; null when there was none left
     */
    record Batch(UUID last, long unreadable) {}

    /** The next ones by id. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Batch next(UUID run, WrappedTable table, UUID after) {
        List<?> rows = database.createNativeQuery("""
                        select %2$s, complaint_id, wrapped_key from %1$s
                        where wrapping_key <> :primary and %2$s > :after
                        order by %2$s limit :size
                        for update skip locked
                        """.formatted(table.sql(), table.id()), Object[].class)
                .setParameter("primary", vault.primaryKeyId())
                .setParameter("after", after)
                .setParameter("size", SIZE)
                .getResultList();
        UUID last = null;
        long done = 0;
        for (var row : rows) {
            var columns = (Object[]) row;
            last = (UUID) columns[0];
            done += rewrap(table, last, (UUID) columns[1], (byte[]) columns[2]) ? 1 : 0;
        }
        rewraps.progress(run, done);
        return new Batch(last, rows.size() - done);
    }

    private boolean rewrap(WrappedTable table, UUID id, UUID complaintId, byte[] wrapped) {
        var anew = vault.rewrap(complaintId, wrapped);
        if (anew.isEmpty()) {
            Log.errorf("the data key of complaint %s is under no key of the keyset", complaintId);
            return false;
        }
        database.createNativeQuery("""
                        update %s set wrapped_key = :key, wrapping_key = :primary
                        where %s = :id
                        """.formatted(table.sql(), table.id()))
                .setParameter("key", anew.get())
                .setParameter("primary", vault.primaryKeyId())
                .setParameter("id", id)
                .executeUpdate();
        return true;
    }
}
