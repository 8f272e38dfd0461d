package org.mingjing.complaints.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;

/** The rows of threads; row-level security shows them to the two sides and to nobody else. */
@ApplicationScoped
public class Messages implements PanacheRepositoryBase<Message, UUID> {
    private static final Sort NEWEST_FIRST =
            Sort.by("writtenAt", Sort.Direction.Descending).and("id", Sort.Direction.Descending);

    /** One page of a thread, newest first; a null cursor is the beginning. */
    Page<Message> page(UUID complaintId, Cursor cursor, int limit) {
        var values = new HashMap<String, Object>(Map.of("complaint", complaintId));
        var where = "complaintId = :complaint";
        if (cursor != null) {
            where += " and writtenAt <= :time and (writtenAt < :time or id < :id)";
            values.put("time", cursor.time());
            values.put("id", cursor.id());
        }
        var rows = find(where, NEWEST_FIRST, values).range(0, limit).list();
        return Page.of(rows, limit, message -> Cursor.of(message.writtenAt(), message.id()));
    }

    /** How many that side wrote since then. */
    long writtenSince(UUID complaintId, Side side, Instant since) {
        return count("complaintId = ?1 and side = ?2 and writtenAt >= ?3", complaintId, side, since);
    }

    /**
     * Marks what waits for that side as read, through the last message that was seen and nothing that came after it; all of
     * it when that is null. Returns how many it were.
     */
    int markRead(UUID complaintId, Side reader, UUID lastSeen, Instant now) {
        var values = new HashMap<String, Object>(Map.of("now", now, "complaint", complaintId, "side", reader.other()));
        var waiting = "update Message m set m.readAt = :now"
                + " where m.complaintId = :complaint and m.side = :side and m.readAt is null";
        if (lastSeen != null) {
            waiting +=
                    " and exists (select 1 from Message seen where seen.id = :lastSeen and seen.complaintId = m.complaintId"
                            + " and m.writtenAt <= seen.writtenAt and (m.writtenAt < seen.writtenAt or m.id <= seen.id))";
            values.put("lastSeen", lastSeen);
        }
        return update(waiting, values);
    }

    /** Keeps a new message, which comes after all that can be seen (V85). */
    void keep(Message message) {
        persistAndFlush(message);
        getEntityManager().refresh(message);
    }

    /** How many wait for that side in each of these complaints; those without any are left out. */
    public Map<UUID, Long> unread(Collection<UUID> complaints, Side reader) {
        var counts = new HashMap<UUID, Long>();
        if (!complaints.isEmpty()) {
            var rows = getEntityManager()
                    .createQuery(
                            "select complaintId, count(*) from Message where side = :side and readAt is null"
                                    + " and complaintId in (:complaints) group by complaintId",
                            Object[].class)
                    .setParameter("side", reader.other())
                    .setParameter("complaints", complaints)
                    .getResultList();
            rows.forEach(row -> counts.put((UUID) row[0], (Long) row[1]));
        }
        return counts;
    }
}
