package org.mingjing.complaints.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.timeline.Timeline;

/** Each export, a row and a timeline of its own, written before the first byte leaves. */
@ApplicationScoped
public class ExportJournal {
    private final EntityManager database;
    private final Timeline timeline;
    private final CurrentScope scope;
    private final Clock clock;

    ExportJournal(EntityManager database, Timeline timeline, CurrentScope scope, Clock clock) {
        this.database = database;
        this.timeline = timeline;
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
        timeline.record("export", id, "export", Map.of(), Map.of("kind", kind, "filters", filters), now);
        return now;
    }
}
