package org.mingjing.complaints.notice;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;

/** The letters to send and what became of them. */
@ApplicationScoped
class MailRows {
    private final EntityManager database;

    MailRows(EntityManager database) {
        this.database = database;
    }

    /** A letter that is due; {@code attempts} were made before. */
    record Due(UUID noticeId, UUID complaintId, int attempts) {}

    void queue(UUID noticeId, UUID complaintId, Instant now) {
        sql("""
                        insert into notice_mail (notice_id, complaint_id, state, queued_at, due_at)
                        values (:id, :complaint, 'DUE', :now, :now)
                        """)
                .setParameter("id", noticeId)
                .setParameter("complaint", complaintId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The one that has waited longest, locked; another sender takes the next one. */
    Optional<Due> lockNext(Instant now) {
        return first(sql("""
                        select notice_id, complaint_id, attempts from notice_mail
                        where state = 'DUE' and due_at <= :now
                        order by due_at, notice_id limit 1 for update skip locked
                        """).setParameter("now", now))
                .map(row -> new Due((UUID) row[0], (UUID) row[1], ((Number) row[2]).intValue()));
    }

    /** Nobody wants it. */
    void drop(UUID noticeId) {
        sql("delete from notice_mail where notice_id = :id")
                .setParameter("id", noticeId)
                .executeUpdate();
    }

    /** A try was made; {@code next} is the next one when there is one. */
    void tried(UUID noticeId, MailState state, Instant now, Instant next, String failure) {
        sql("""
                        update notice_mail set state = :state, version = version + 1, attempts = attempts + 1,
                            tried_at = :now,
                            due_at = coalesce(cast(:next as timestamptz), due_at), failure = :failure
                        where notice_id = :id
                        """)
                .setParameter("state", state.name())
                .setParameter("now", now)
                .setParameter("next", next)
                .setParameter("failure", failure)
                .setParameter("id", noticeId)
                .executeUpdate();
    }

    /** Puts that version of one that has failed down as due again; false when it has changed in the meantime. */
    boolean again(MailView seen, Instant now) {
        return sql("""
                                update notice_mail set state = 'DUE', version = version + 1, attempts = 0, due_at = :now
                                where notice_id = :id and version = :version and state = 'FAILED'
                                """)
                        .setParameter("now", now)
                        .setParameter("id", seen.id())
                        .setParameter("version", seen.version())
                        .executeUpdate()
                == 1;
    }

    /** Whether the last letter of a complaint that was tried to the end did not arrive. */
    boolean undelivered(UUID complaintId) {
        return first(sql("""
                        select state, notice_id from notice_mail
                        where complaint_id = :complaint and state in ('SENT', 'FAILED')
                        order by queued_at desc, notice_id desc limit 1
                        """).setParameter("complaint", complaintId))
                .filter(row -> MailState.FAILED.name().equals(row[0]))
                .isPresent();
    }

    Optional<MailView> one(UUID noticeId) {
        return first(sql("select " + COLUMNS + " from notice_mail where notice_id = :id")
                        .setParameter("id", noticeId))
                .map(MailRows::view);
    }

    /** Those in that state, the newest first. */
    Page<MailView> page(MailState state, int limit, Cursor cursor) {
        var beyond = cursor == null ? "" : " and (queued_at, notice_id) < (:time, :id)";
        var query = sql("select " + COLUMNS + " from notice_mail where state = :state" + beyond
                        + " order by queued_at desc, notice_id desc limit :limit")
                .setParameter("state", state.name())
                .setParameter("limit", limit + 1);
        if (cursor != null) {
            query.setParameter("time", cursor.time()).setParameter("id", cursor.id());
        }
        List<?> rows = query.getResultList();
        return Page.of(
                rows.stream().map(Object[].class::cast).map(MailRows::view).toList(),
                limit,
                row -> Cursor.of(row.queuedAt().toInstant(), row.id()));
    }

    private static final String COLUMNS = "notice_id, state, attempts, queued_at, due_at, tried_at, failure, version";

    private Query sql(String text) {
        return database.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }

    private static Optional<Object[]> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(Object[].class::cast);
    }

    private static MailView view(Object[] row) {
        return new MailView(
                (UUID) row[0],
                ((Number) row[7]).longValue(),
                MailState.valueOf((String) row[1]),
                ((Number) row[2]).intValue(),
                local((Instant) row[3]),
                local((Instant) row[4]),
                local((Instant) row[5]),
                (String) row[6]);
    }
}
