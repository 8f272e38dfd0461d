package org.mingjing.complaints.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.timeline.Timeline;

/**
 * Deletes who complained: the encrypted identity, the address for letters, the tie to a login, and what was written to
 * get at it, and what else tells it ({@link IdentityTrace}). The case itself stays, and its timeline tells of the deletion.
 */
@ApplicationScoped
class IdentityPurge {
    /** Over, with something that tells who it was, and untouched since the cutoff. */
    private static final String ENDED = """
            select c.id from complaint c
            where c.status in ('CLOSED', 'DECLINED', 'WITHDRAWN')
              and c.filed_at < :cutoff
              and (c.reporter_ref is not null
                  or exists (select from reporter_identity i where i.complaint_id = c.id)
                  or exists (select from notice_address a where a.complaint_id = c.id)
                  or exists (select from evidence e
                      where e.complaint_id = c.id and (e.from_reporter or e.sealed) and e.purged_at is null))
              and (select max(t.occurred_at) from timeline t
                  where t.aggregate_id = c.id and t.command <> 'purge-identity') < :cutoff
            """;

    private static final int BATCH = 200;

    private final EntityManager database;
    private final Timeline timeline;
    private final Instance<IdentityHold> holds;
    private final Instance<IdentityTrace> traces;

    IdentityPurge(
            EntityManager database,
            Timeline timeline,
            @Any Instance<IdentityHold> holds,
            @Any Instance<IdentityTrace> traces) {
        this.database = database;
        this.timeline = timeline;
        this.holds = holds;
        this.traces = traces;
    }

    /** Some of the complaints whose time is over, in the order of ids. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> ended(Instant cutoff, UUID after) {
        return ids(database.createNativeQuery(ENDED + " and c.id > :after order by c.id limit :size", UUID.class)
                .setParameter("cutoff", cutoff)
                .setParameter("after", after)
                .setParameter("size", BATCH));
    }

    /** What the purge of that complaint needs; fails when it cannot be had at this time. */
    void prepare(UUID complaintId) {
        traces.forEach(trace -> trace.prepare(complaintId));
    }

    /** Whether it was deleted: not when something holds it, nor when another replica is at it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean purge(UUID complaintId, Instant cutoff, int policyVersion, Instant now) {
        var locked = ids(database.createNativeQuery(ENDED + " and c.id = :id for update of c skip locked", UUID.class)
                .setParameter("cutoff", cutoff)
                .setParameter("id", complaintId));
        if (locked.isEmpty() || holds.stream().anyMatch(hold -> hold.holds(complaintId))) {
            return false;
        }
        run("delete from reporter_identity where complaint_id = :id", complaintId);
        run("delete from notice_address where complaint_id = :id", complaintId);
        run("update complaint set reporter_ref = null, version = version + 1 where id = :id", complaintId);
        database.createNativeQuery("select cast(identity_request_forget(:id) as text)")
                .setParameter("id", complaintId)
                .getResultList();
        var forgotten = traces.stream()
                .mapToInt(trace -> trace.forget(complaintId, now))
                .sum();
        timeline.record(
                "complaint",
                complaintId,
                ReporterIdentities.PURGE,
                Map.of(),
                Map.of("policy", IdentityRetention.RULE, "policyVersion", policyVersion, "traces", forgotten),
                now);
        return true;
    }

    private void run(String sql, UUID complaintId) {
        database.createNativeQuery(sql).setParameter("id", complaintId).executeUpdate();
    }

    private static List<UUID> ids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
