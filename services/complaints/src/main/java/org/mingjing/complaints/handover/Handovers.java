package org.mingjing.complaints.handover;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;

/** The hand-overs that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
class Handovers implements VersionedRows<Handover> {
    private static final Sort DUE_FIRST = Sort.ascending("dueAt", "id");
    private static final Sort NEWEST =
            Sort.by("sentAt", Sort.Direction.Descending).and("id", Sort.Direction.Descending);

    /** One that the caller may see (404). */
    Handover visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("handover", id));
    }

    /** Has one read anew when it is asked for next. */
    void reread(UUID id) {
        getEntityManager().detach(visible(id));
    }

    /** Holds the complaint behind one until the end of the transaction, also for callers who do not see it (404). */
    void holdComplaint(UUID id) {
        var held = getEntityManager()
                .createNativeQuery("select clue_hold(:clue)", Boolean.class)
                .setParameter("clue", id)
                .getSingleResult();
        if (!Boolean.TRUE.equals(held)) {
            throw ProblemException.notFound("handover", id);
        }
    }

    List<Handover> visible(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Those of one complaint, the last one first. */
    List<Handover> of(UUID complaintId) {
        return list("complaintId", NEWEST, complaintId);
    }

    /** One page in that state, or in any when it is null, the last one first. */
    Page<Handover> page(HandoverState state, int limit, Cursor cursor) {
        var where = new ArrayList<>(List.of("id is not null"));
        Map<String, Object> values = new HashMap<>();
        if (state != null) {
            where.add("state = :state");
            values.put("state", state);
        }
        if (cursor != null) {
            where.add("sentAt <= :cursorTime and (sentAt < :cursorTime or id < :cursorId)");
            values.put("cursorTime", cursor.time());
            values.put("cursorId", cursor.id());
        }
        var rows = find(String.join(" and ", where), NEWEST, values)
                .range(0, limit)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.sentAt(), row.id()));
    }

    /** Some that wait for a step and have no date, held until the end of the transaction; none that another holds. */
    List<Handover> undated(int most) {
        return find("dueAt is null and state in (?1, ?2)", HandoverState.SENT, HandoverState.RECEIVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .range(0, most - 1)
                .list();
    }

    /** What waits, what is due first on top; only what comes after the cursor. */
    List<Handover> dueFirst(HandoverWaiting waiting, Cursor cursor, int rows) {
        var beyond = waiting.beyond(cursor);
        return find(beyond.where(), DUE_FIRST, beyond.values())
                .range(0, rows - 1)
                .list();
    }
}
