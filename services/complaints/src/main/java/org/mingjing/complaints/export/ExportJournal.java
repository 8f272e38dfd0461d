package org.mingjing.complaints.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;

/** Each export, a row that nobody changes, written before the first byte leaves. */
@ApplicationScoped
public class ExportJournal {
    private static final String READ = """
            select id, kind, cast(filters as text), exported_by, organ, exported_at
            from complaint_export
            """;
    private static final String BEYOND = "where (exported_at, id) < (:at, :id) ";
    private static final String ORDER = "order by exported_at desc, id desc";

    private final EntityManager database;
    private final CurrentScope scope;
    private final Clock clock;

    ExportJournal(EntityManager database, CurrentScope scope, Clock clock) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
    }

    /** Writes down who takes what away; the moment of it. */
    @Transactional
    public Instant write(ExportKind kind, Map<String, String> filters) {
        var id = Ids.next();
        var now = clock.instant();
        var caller = scope.get();
        database.createNativeQuery("""
                        insert into complaint_export (id, kind, filters, exported_by, organ, region, exported_at)
                        values (:id, :kind, cast(:filters as jsonb), :by, :organ, nullif(:region, ''), :at)
                        """)
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .setParameter("filters", Json.write(filters))
                .setParameter("by", caller.actor())
                .setParameter("organ", caller.organ())
                .setParameter("region", caller.region() == null ? "" : caller.region())
                .setParameter("at", now)
                .executeUpdate();
        return now;
    }

    /** One page of what the caller may know of, the latest first: row-level security says what that is. */
    @Transactional
    public Page<Taken> page(int limit, Cursor beyond) {
        var query = database.createNativeQuery(READ + (beyond == null ? "" : BEYOND) + ORDER, Object[].class);
        if (beyond != null) {
            query.setParameter("at", beyond.time()).setParameter("id", beyond.id());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return Page.of(
                rows.stream().map(row -> taken((Object[]) row)).toList(), limit, one -> Cursor.of(one.at(), one.id()));
    }

    /** Who took what away, and when. */
    public record Taken(UUID id, ExportKind kind, Map<String, Object> filters, String by, String organ, Instant at) {}

    private static Taken taken(Object[] row) {
        return new Taken(
                (UUID) row[0],
                ExportKind.valueOf((String) row[1]),
                Json.map((String) row[2]),
                (String) row[3],
                (String) row[4],
                (Instant) row[5]);
    }
}
