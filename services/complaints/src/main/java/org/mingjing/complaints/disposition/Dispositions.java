package org.mingjing.complaints.disposition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
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

    /** Keeps one row for each person. */
    public void keep(UUID complaintId, List<CommandRequest.Disposed> disposed, Instant at) {
        var complaint = getEntityManager().getReference(Complaint.class, complaintId);
        for (var one : disposed) {
            for (int person = 0; person < one.people(); person++) {
                persist(new Disposition(Ids.next(), complaint, one.kind(), one.personRef(), at));
            }
        }
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
        var values = new HashMap<>(complaints.values());
        if (kind != null) {
            query.append(" and kind = :disposition");
            values.put("disposition", kind);
        }
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
