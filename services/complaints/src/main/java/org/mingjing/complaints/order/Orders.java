package org.mingjing.complaints.order;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.commons.work.Worklist;

/** The orders on complaints that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class Orders implements VersionedRows<SupervisionOrder> {

    /** The orders on one complaint, the last one first. */
    public List<SupervisionOrder> of(UUID complaintId) {
        return list("complaintId = ?1 order by issuedAt desc", complaintId);
    }

    /** Those that wait, the one with the nearest day first. */
    List<SupervisionOrder> dueFirst(OrderWaiting waiting, int rows) {
        return find(waiting.where(), Sort.ascending("answerBy", "id"), waiting.values())
                .range(0, rows - 1)
                .list();
    }

    /** How many wait, red those whose day has passed and amber the others. */
    Worklist.Counts lights(OrderWaiting waiting, LocalDate today) {
        var values = new HashMap<>(waiting.values());
        values.put("today", today);
        var counting = getEntityManager()
                .createQuery(
                        "select count(case when answerBy < :today then 1 end), count(*) from SupervisionOrder where "
                                + waiting.where(),
                        Object[].class);
        values.forEach(counting::setParameter);
        var counts = counting.getSingleResult();
        long red = (Long) counts[0];
        return new Worklist.Counts(red, (Long) counts[1] - red, 0);
    }

    List<SupervisionOrder> visible(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** One order on that complaint (404). */
    public SupervisionOrder on(UUID complaintId, UUID id) {
        return find("id = ?1 and complaintId = ?2", id, complaintId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("order", id));
    }
}
