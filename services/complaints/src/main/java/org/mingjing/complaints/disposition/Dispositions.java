package org.mingjing.complaints.disposition;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.DispositionCount;
import org.mingjing.complaints.complaint.DispositionKind;

/** The people dealt with, one row each. */
@ApplicationScoped
public class Dispositions implements VersionedRows<Disposition> {
    private static final String STANDING = "ending.at is null";

    /** Of whom nothing but the kind was told. */
    private static final String UNNAMED =
            STANDING + " and personRef is null and authority is null and document is null";

    private final Clock clock;

    Dispositions(Clock clock) {
        this.clock = clock;
    }

    /** Keeps one row for each person; 422 for a day of decision that cannot be. */
    public void keep(Complaint complaint, List<CommandRequest.Disposed> disposed, Instant at) {
        var reference = getEntityManager().getReference(Complaint.class, complaint.id());
        for (int place = 0; place < disposed.size(); place++) {
            var one = disposed.get(place);
            var field = "dispositions[" + place + "].decidedOn";
            var decided = DecisionDay.moment(field, one, complaint, at, clock.instant());
            for (int person = 0; person < one.people(); person++) {
                persist(new Disposition(Ids.next(), reference, one, decided));
            }
        }
    }

    /** Keeps one person more, decided on after the conclusion; 422 for a day of decision that cannot be. */
    Disposition add(Complaint complaint, CommandRequest.Disposed one, Instant now) {
        var added =
                new Disposition(Ids.next(), complaint, one, DecisionDay.moment("decidedOn", one, complaint, now, now));
        persistAndFlush(added);
        return added;
    }

    /** The row of one complaint; 404 when it has none such. */
    Disposition on(UUID complaintId, UUID id) {
        return find("id = ?1 and complaint.id = ?2", id, complaintId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("disposition", id));
    }

    /** One of those who were counted in that way and not named; who names somebody at the same time gets another one. */
    Optional<Disposition> unnamed(UUID complaintId, DispositionKind kind) {
        return find(
                        "complaint.id = ?1 and kind = ?2 and " + UNNAMED,
                        Sort.by("decidedAt").and("id"),
                        complaintId,
                        kind)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** How many people were counted and not named, by kind. */
    List<DispositionCount> unnamed(UUID complaintId) {
        return counts(complaintId, UNNAMED);
    }

    /** The row of one of them, the latest; null where nobody is left. */
    Disposition unnamedRow(UUID complaintId, DispositionKind kind) {
        return find(
                        "complaint.id = ?1 and kind = ?2 and " + UNNAMED,
                        Sort.descending("decidedAt").and("id", Sort.Direction.Descending),
                        complaintId,
                        kind)
                .firstResult();
    }

    /** One page of those after one complaint, the latest decision first; those that count no more only when asked for. */
    Page<Disposition> of(UUID complaintId, boolean ended, int limit, Cursor cursor) {
        var where = "complaint.id = :complaint" + (ended ? "" : " and " + STANDING);
        return page(where, new HashMap<>(Map.of("complaint", complaintId)), limit, cursor);
    }

    /** Those of whom more than the kind was told, and those that were wrong. */
    Page<Disposition> told(UUID complaintId, int limit) {
        return page(
                "complaint.id = :complaint and (personRef is not null or authority is not null or document is not null"
                        + " or ending.how in (STRUCK, CORRECTED))",
                new HashMap<>(Map.of("complaint", complaintId)),
                limit,
                null);
    }

    /** How many people after one complaint, by kind. */
    public List<DispositionCount> counts(UUID complaintId) {
        return counts(complaintId, STANDING);
    }

    /** One page, the latest decision first; the query narrows the complaints. */
    public Page<Disposition> page(DispositionKind kind, ComplaintQuery complaints, int limit, Cursor cursor) {
        var query = new StringBuilder(
                STANDING + " and complaint in (select c from Complaint c where " + complaints.where() + ")");
        var values = new HashMap<String, Object>(complaints.values());
        if (kind != null) {
            query.append(" and kind = :disposition");
            values.put("disposition", kind);
        }
        return page(query.toString(), values, limit, cursor);
    }

    private List<DispositionCount> counts(UUID complaintId, String which) {
        return getEntityManager()
                .createQuery(
                        "select kind, count(*) from Disposition where complaint.id = :id and " + which
                                + " group by kind order by kind",
                        Object[].class)
                .setParameter("id", complaintId)
                .getResultStream()
                .map(row -> new DispositionCount((DispositionKind) row[0], ((Long) row[1]).intValue()))
                .toList();
    }

    private Page<Disposition> page(String where, Map<String, Object> values, int limit, Cursor cursor) {
        var query = new StringBuilder(where);
        if (cursor != null) {
            query.append(" and decidedAt <= :cursorTime and (decidedAt < :cursorTime or id < :cursorId)");
            values.put("cursorTime", cursor.time());
            values.put("cursorId", cursor.id());
        }
        var order = Sort.by("decidedAt", Sort.Direction.Descending).and("id", Sort.Direction.Descending);
        var rows = find(query.toString(), order, values).range(0, limit).list();
        return Page.of(rows, limit, row -> Cursor.of(row.decidedAt(), row.id()));
    }
}
