package org.mingjing.complaints.disposition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.DispositionCount;
import org.mingjing.complaints.complaint.DispositionKind;

/** The people dealt with, one row each. */
@ApplicationScoped
public class Dispositions implements PanacheRepositoryBase<Disposition, UUID> {

    private final Clock clock;

    Dispositions(Clock clock) {
        this.clock = clock;
    }

    /** Keeps one row for each person; 422 for a day of decision that cannot be. */
    public void keep(Complaint complaint, List<CommandRequest.Disposed> disposed, Instant at) {
        var reference = getEntityManager().getReference(Complaint.class, complaint.id());
        for (var one : disposed) {
            var decided = DecisionDay.moment("dispositions.decidedOn", one, complaint, at, clock.instant());
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

    /** One page of those after one complaint, the latest decision first. */
    Page<Disposition> of(UUID complaintId, int limit, Cursor cursor) {
        return page("complaint.id = :complaint", new HashMap<>(Map.of("complaint", complaintId)), limit, cursor);
    }

    /** The same without those of whom nothing but the kind was told. */
    Page<Disposition> told(UUID complaintId, int limit) {
        return page(
                "complaint.id = :complaint and (personRef is not null or authority is not null or document is not null)",
                new HashMap<>(Map.of("complaint", complaintId)),
                limit,
                null);
    }

    /** How many people after one complaint, by kind. */
    public List<DispositionCount> counts(UUID complaintId) {
        return getEntityManager()
                .createQuery(
                        "select kind, count(*) from Disposition where complaint.id = :id group by kind order by kind",
                        Object[].class)
                .setParameter("id", complaintId)
                .getResultStream()
                .map(row -> new DispositionCount((DispositionKind) row[0], ((Long) row[1]).intValue()))
                .toList();
    }

    /** One page, the latest decision first; the query narrows the complaints. */
    public Page<Disposition> page(DispositionKind kind, ComplaintQuery complaints, int limit, Cursor cursor) {
        var query = new StringBuilder("complaint in (select c from Complaint c where " + complaints.where() + ")");
        var values = new HashMap<String, Object>(complaints.values());
        if (kind != null) {
            query.append(" and kind = :disposition");
            values.put("disposition", kind);
        }
        return page(query.toString(), values, limit, cursor);
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
