package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Proposals that a person found wrong. */
@ApplicationScoped
class Dismissals {
    private static final String OF = """
            select case when complaint_id = :id then first_id else complaint_id end,
                   reason, dismissed_by, dismissed_organ, dismissed_at
            from repeat_dismissal where complaint_id = :id or first_id = :id
            """;

    private final EntityManager database;

    Dismissals(EntityManager database) {
        this.database = database;
    }

    /** Who dismissed a proposal, when and why. */
    record Dismissal(String reason, String by, String organ, Instant at) {}

    /** Those of a complaint, by the other one. */
    Map<UUID, Dismissal> of(UUID complaintId) {
        return Links.rows(database.createNativeQuery(OF, Object[].class).setParameter("id", complaintId))
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> new Dismissal((String) row[1], (String) row[2], (String) row[3], (Instant) row[4])));
    }

    /** False when it was dismissed before. */
    boolean add(LinkOrder order, Links.Linking how) {
        return how.into(database.createNativeQuery("""
                        insert into repeat_dismissal
                          (complaint_id, first_id, reason, dismissed_by, dismissed_organ, dismissed_at)
                        values (:complaint, :first, :reason, :by, :organ, :at)
                        on conflict (complaint_id, first_id) do nothing
                        """)
                                .setParameter("complaint", order.later().id())
                                .setParameter("first", order.first().id()))
                        .executeUpdate()
                == 1;
    }
}
