package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.commons.id.Ids;

/** Each look, a row. The row comes first: without it the database shows no identity to its transaction. */
@ApplicationScoped
class IdentityLooks {
    private final EntityManager database;

    IdentityLooks(EntityManager database) {
        this.database = database;
    }

    /** Writes a look down and says the how manieth of its grant it is. */
    long write(IdentityRequest grant, String organ, Instant now) {
        database.createNativeQuery("""
                        insert into identity_look (id, request_id, complaint_id, looked_by, organ, looked_at)
                        values (:id, :request, :complaint, :by, :organ, :at)
                        """)
                .setParameter("id", Ids.next())
                .setParameter("request", grant.id())
                .setParameter("complaint", grant.about().complaintId())
                .setParameter("by", grant.asking().by())
                .setParameter("organ", organ)
                .setParameter("at", now)
                .executeUpdate();
        return count(grant.id());
    }

    /** Each look by that grant, the last one first. */
    List<IdentityLook> of(UUID requestId) {
        List<?> rows = database.createNativeQuery("""
                        select looked_at, looked_by from identity_look
                        where request_id = :request order by looked_at desc limit 200
                        """, Object[].class)
                .setParameter("request", requestId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new IdentityLook((Instant) row[0], (String) row[1]))
                .toList();
    }

    /** How many there were by each of these grants; those without any are left out. */
    Map<UUID, Long> counts(Collection<UUID> requestIds) {
        List<?> rows = database.createNativeQuery("""
                        select request_id, count(*) from identity_look where request_id = any (:requests) group by request_id
                        """, Object[].class)
                .setParameter("requests", requestIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    long count(UUID requestId) {
        return ((Number) database.createNativeQuery("select count(*) from identity_look where request_id = :request")
                        .setParameter("request", requestId)
                        .getSingleResult())
                .longValue();
    }
}
