package org.mingjing.complaints.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.time.BusinessTime;

/** What operators asked for, and how far it is. */
@ApplicationScoped
class Rewraps {
    private static final String COLUMNS = """
            select id, primary_key, requested_by, requested_at, rewrapped, remaining, unreadable, finished_at
            from identity_rewrap
            """;

    private final EntityManager database;

    Rewraps(EntityManager database) {
        this.database = database;
    }

    /** Asks for the key, unless that was asked for and is not finished; what was asked for another key ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ask(long primaryKey, String by, Instant now) {
        database.createNativeQuery("""
                        update identity_rewrap set finished_at = :now
                        where finished_at is null and primary_key <> :primary
                        """)
                .setParameter("now", now)
                .setParameter("primary", primaryKey)
                .executeUpdate();
        database.createNativeQuery("""
                        insert into identity_rewrap (id, primary_key, requested_by, requested_at)
                        values (:id, :primary, :by, :now)
                        on conflict do nothing
                        """)
                .setParameter("id", Ids.next())
                .setParameter("primary", primaryKey)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** What was asked for last. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Rewrap> last() {
        return first(
                database.createNativeQuery(COLUMNS + " order by requested_at desc, id desc limit 1", Object[].class)
                        .getResultList());
    }

    /** What is still to be done for that key; counts what is left when nobody has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> open(long primaryKey) {
        database.createNativeQuery("update identity_rewrap set remaining = " + WrappedTable.LEFT
                        + " where primary_key = :primary and finished_at is null and remaining is null")
                .setParameter("primary", primaryKey)
                .executeUpdate();
        return first(database.createNativeQuery(
                                COLUMNS + " where primary_key = :primary and finished_at is null", Object[].class)
                        .setParameter("primary", primaryKey)
                        .getResultList())
                .map(Rewrap::id);
    }

    /** Counts a batch. */
    @Transactional(Transactional.TxType.MANDATORY)
    void progress(UUID id, long done) {
        database.createNativeQuery("""
                        update identity_rewrap
                        set rewrapped = rewrapped + :done, remaining = greatest(coalesce(remaining, 0) - :done, 0)
                        where id = :id
                        """)
                .setParameter("done", done)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A pass over all is over: finished when nothing is left but what cannot be read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void passed(UUID id, long primaryKey, long unreadable, Instant now) {
        database.createNativeQuery("""
                        update identity_rewrap
                        set unreadable = :unreadable,
                            remaining = rest.number,
                            finished_at = case when rest.number <= :unreadable then cast(:now as timestamptz) end
                        from (select %s as number) rest
                        where id = :id and finished_at is null
                        """.formatted(WrappedTable.LEFT))
                .setParameter("unreadable", unreadable)
                .setParameter("now", now)
                .setParameter("primary", primaryKey)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Optional<Rewrap> first(List<?> rows) {
        return rows.stream().map(Object[].class::cast).findFirst().map(Rewraps::rewrap);
    }

    private static Rewrap rewrap(Object[] row) {
        return new Rewrap(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                local(row[3]),
                ((Number) row[4]).longValue(),
                row[5] == null ? null : ((Number) row[5]).longValue(),
                ((Number) row[6]).longValue(),
                local(row[7]));
    }

    private static OffsetDateTime local(Object moment) {
        return moment == null
                ? null
                : ((Instant) moment).atZone(BusinessTime.ZONE).toOffsetDateTime();
    }
}
