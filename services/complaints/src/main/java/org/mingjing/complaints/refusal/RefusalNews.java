package org.mingjing.complaints.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.work.WorkPlace;

/** Refusals that whoever asked has not marked as seen: the caller's own, which row-level security says. */
@ApplicationScoped
public class RefusalNews {
    private static final String PLACES = """
            select request_id, stands_at from refusal_news
            where about = :about and asked_by = scope_text('staff') and organ = scope_text('organ')
            """;
    private static final String BEYOND = "and stands_at >= :at and (stands_at > :at or request_id > :id) ";

    private final EntityManager database;

    RefusalNews(EntityManager database) {
        this.database = database;
    }

    /** Where they stand on the worklist, at most so many. */
    @Transactional
    public List<WorkPlace> places(Asked about, Cursor beyond, int rows) {
        var query = database.createNativeQuery(
                        PLACES + (beyond == null ? "" : BEYOND) + "order by stands_at, request_id", Object[].class)
                .setParameter("about", about.name());
        if (beyond != null) {
            query.setParameter("at", beyond.time()).setParameter("id", beyond.id());
        }
        List<?> found = query.setMaxResults(rows).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new WorkPlace((UUID) row[0], (Instant) row[1]))
                .toList();
    }

    /** How many, by light: red from their moment on, amber before. */
    @Transactional
    public Worklist.Counts counts(Asked about, Instant now) {
        var counts = (Object[]) database.createNativeQuery("""
                        select count(*) filter (where stands_at < :now), count(*) filter (where stands_at >= :now)
                        from refusal_news
                        where about = :about and asked_by = scope_text('staff') and organ = scope_text('organ')
                        """, Object[].class)
                .setParameter("about", about.name())
                .setParameter("now", now)
                .getSingleResult();
        return new Worklist.Counts((Long) counts[0], (Long) counts[1], 0);
    }

    /** Which of these requests wait to be seen by the caller. */
    @Transactional
    public Set<UUID> unseen(Collection<UUID> requests) {
        if (requests.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(
                        "select request_id from refusal_news where request_id = any (:ids)", UUID.class)
                .setParameter("ids", requests.toArray(UUID[]::new))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** The caller has seen that his request was refused; harmless to repeat. */
    @Transactional
    public void seen(UUID request) {
        database.createNativeQuery("delete from refusal_news where request_id = :id")
                .setParameter("id", request)
                .executeUpdate();
    }
}
