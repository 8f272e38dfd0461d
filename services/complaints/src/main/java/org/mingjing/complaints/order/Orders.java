package org.mingjing.complaints.order;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;

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

    long count(OrderWaiting waiting) {
        return count(waiting.where(), waiting.values());
    }

    /** One order on that complaint (404). */
    public SupervisionOrder on(UUID complaintId, UUID id) {
        return find("id = ?1 and complaintId = ?2", id, complaintId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("order", id));
    }
}
