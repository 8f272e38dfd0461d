package org.mingjing.complaints.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The notices kept for reporters. */
@ApplicationScoped
class NoticeRows {
    private final EntityManager database;

    NoticeRows(EntityManager database) {
        this.database = database;
    }

    /** A notice as it is kept; {@code readAt} is null until its reporter has seen it. */
    record Kept(UUID id, NoticeKind kind, Instant occurredAt, Instant nextDueAt, Instant readAt) {}

    void insert(UUID id, UUID complaintId, NoticeKind kind, Instant at, Instant nextDueAt) {
        sql("""
                        insert into notice (id, complaint_id, kind, occurred_at, next_due_at)
                        values (:id, :complaint, :kind, :at, cast(:next as timestamptz))
                        """)
                .setParameter("id", id)
                .setParameter("complaint", complaintId)
                .setParameter("kind", kind.name())
                .setParameter("at", at)
                .setParameter("next", nextDueAt)
                .executeUpdate();
    }

    /** Those of one complaint, the latest first. */
    List<Kept> of(UUID complaintId) {
        List<?> rows = database.createNativeQuery("""
                        select id, kind, occurred_at, next_due_at, read_at from notice
                        where complaint_id = :complaint order by occurred_at desc, id desc
                        """, Object[].class)
                .setParameter("complaint", complaintId)
                .getResultList();
        return rows.stream().map(NoticeRows::kept).toList();
    }

    /** One of them. */
    Kept one(UUID id) {
        return kept((Object[]) database.createNativeQuery(
                        "select id, kind, occurred_at, next_due_at, read_at from notice where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult());
    }

    /** When one of that kind was left since then, in the order of time. */
    List<Instant> since(UUID complaintId, NoticeKind kind, Instant since) {
        List<?> rows = database.createNativeQuery("""
                        select occurred_at from notice
                        where complaint_id = :complaint and kind = :kind and occurred_at > :since order by occurred_at
                        """, Instant.class)
                .setParameter("complaint", complaintId)
                .setParameter("kind", kind.name())
                .setParameter("since", since)
                .getResultList();
        return rows.stream().map(Instant.class::cast).toList();
    }

    void markRead(UUID complaintId, Instant now) {
        sql("update notice set read_at = :now where complaint_id = :complaint and read_at is null")
                .setParameter("now", now)
                .setParameter("complaint", complaintId)
                .executeUpdate();
    }

    /** How many are unread, by complaint; a complaint without any is left out. */
    Map<UUID, Long> unread(Collection<UUID> complaints) {
        List<?> rows = database.createNativeQuery("""
                        select complaint_id, count(*) from notice
                        where complaint_id in (:complaints) and read_at is null group by complaint_id
                        """, Object[].class)
                .setParameter("complaints", complaints)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Writing what is changed in the complaint stays the command's own step: there a lost race is told as 412. */
    private Query sql(String text) {
        return database.createNativeQuery(text).setFlushMode(FlushModeType.COMMIT);
    }

    private static Kept kept(Object raw) {
        var row = (Object[]) raw;
        return new Kept(
                (UUID) row[0], NoticeKind.valueOf((String) row[1]), (Instant) row[2], (Instant) row[3], (Instant)
                        row[4]);
    }
}
