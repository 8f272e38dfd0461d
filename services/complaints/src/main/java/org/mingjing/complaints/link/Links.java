package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.commons.id.Ids;

/** The links that the caller may see: row-level security leaves out those of which he does not see both ends. */
@ApplicationScoped
class Links {
    private static final String OF = """
            select first_id, 'FIRST', reason, linked_by, linked_at from complaint_repeat where complaint_id = :id
            union all
            select complaint_id, 'REPEAT', reason, linked_by, linked_at from complaint_repeat where first_id = :id
            union all
            select other.complaint_id, 'JOINT', other.reason, other.linked_by, other.linked_at
            from complaint_joint mine join complaint_joint other on other.group_id = mine.group_id
            where mine.complaint_id = :id and other.complaint_id <> :id
            order by 5, 1
            """;
    // a repeat of something, or the first of repeats, or one of at least two
    private static final String TOGETHER = """
            select exists (select from complaint_repeat where complaint_id = :id or first_id = :id)
                or exists (
                    select from complaint_joint mine join complaint_joint other on other.group_id = mine.group_id
                    where mine.complaint_id = :id and other.complaint_id <> :id)
            """;

    private final EntityManager database;

    Links(EntityManager database) {
        this.database = database;
    }

    /** Those of a complaint, the oldest link first. */
    List<Link> of(UUID complaintId) {
        return rows(database.createNativeQuery(OF, Object[].class).setParameter("id", complaintId))
                .map(row -> new Link(
                        (UUID) row[0], Link.Side.valueOf((String) row[1]), (String) row[2], (String) row[3], (Instant)
                                row[4]))
                .toList();
    }

    /** Whether there is any; asked in the platform's own scope. */
    boolean together(UUID complaintId) {
        return (Boolean) database.createNativeQuery(TOGETHER, Boolean.class)
                .setParameter("id", complaintId)
                .getSingleResult();
    }

    /** Lets nobody else link either of them until the transaction ends, in an order that everybody keeps. */
    void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(id -> database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('complaint-link ' || :id, 0)) as text)")
                .setParameter("id", id.toString())
                .getResultList());
    }

    /** False when it is a repeat of something already. */
    boolean repeat(UUID later, UUID first, Linking how) {
        return how.into(database.createNativeQuery("""
                        insert into complaint_repeat (complaint_id, first_id, reason, linked_by, linked_organ, linked_at)
                        values (:complaint, :first, :reason, :by, :organ, :at)
                        on conflict (complaint_id) do nothing
                        """)
                                .setParameter("complaint", later)
                                .setParameter("first", first))
                        .executeUpdate()
                == 1;
    }

    /** The group of a complaint. */
    Optional<UUID> group(UUID complaintId) {
        List<?> found = database.createNativeQuery(
                        "select group_id from complaint_joint where complaint_id = :id", UUID.class)
                .setParameter("id", complaintId)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    static UUID newGroup() {
        return Ids.next();
    }

    /** False when it is in a group already. */
    boolean join(UUID complaintId, UUID group, Linking how) {
        return how.into(database.createNativeQuery("""
                        insert into complaint_joint (complaint_id, group_id, reason, linked_by, linked_organ, linked_at)
                        values (:complaint, :group, :reason, :by, :organ, :at)
                        on conflict (complaint_id) do nothing
                        """)
                                .setParameter("complaint", complaintId)
                                .setParameter("group", group))
                        .executeUpdate()
                == 1;
    }

    boolean removeRepeat(UUID later, UUID first) {
        return database.createNativeQuery(
                                "delete from complaint_repeat where complaint_id = :later and first_id = :first")
                        .setParameter("later", later)
                        .setParameter("first", first)
                        .executeUpdate()
                == 1;
    }

    boolean leave(UUID complaintId) {
        return database.createNativeQuery("delete from complaint_joint where complaint_id = :id")
                        .setParameter("id", complaintId)
                        .executeUpdate()
                == 1;
    }

    /** A group of one is none; asked in the platform's own scope, since the last one may be another organ's. */
    int dissolve(UUID group) {
        return database.createNativeQuery("""
                        delete from complaint_joint
                        where group_id = :group and 1 = (select count(*) from complaint_joint where group_id = :group)
                        """).setParameter("group", group).executeUpdate();
    }

    static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    /** Who links, when and why. */
    record Linking(String reason, String by, String organ, Instant at) {
        Query into(Query insert) {
            return insert.setParameter("reason", reason)
                    .setParameter("by", by)
                    .setParameter("organ", organ)
                    .setParameter("at", at);
        }
    }
}
