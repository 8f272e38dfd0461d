package org.mingjing.complaints.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;

/** The requests for more time on complaints that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class ExtensionRequests implements PanacheRepositoryBase<ExtensionRequest, UUID> {

    /** Those on one complaint, the last one first. */
    List<ExtensionRequest> of(UUID complaintId) {
        return list("complaintId = ?1 order by askedAt desc, id desc", complaintId);
    }

    /** One on that complaint (404). */
    ExtensionRequest on(UUID complaintId, UUID id) {
        return find("id = ?1 and complaintId = ?2", id, complaintId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("extension-request", id));
    }

    /** Whether one waits. */
    boolean waits(UUID complaintId) {
        return count("complaintId = ?1 and status = ?2", complaintId, ExtensionState.ASKED) > 0;
    }

    /** Holds the complaint until the end of the transaction: it, then what hangs on it, as its own commands do. */
    void hold(Complaint complaint) {
        getEntityManager().refresh(complaint, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that wait, the one with the nearest date first. */
    List<ExtensionRequest> dueFirst(ExtensionWaiting waiting, int rows) {
        return find(waiting.where(), Sort.ascending("wish.dueAt", "id"), waiting.values())
                .range(0, rows - 1)
                .list();
    }

    long count(ExtensionWaiting waiting) {
        return count(waiting.where(), waiting.values());
    }

    /** Writes what changed; whoever decided first in the meantime wins (412). */
    void write() {
        try {
            flush();
        } catch (OptimisticLockException e) {
            throw ProblemException.stale();
        }
    }
}
