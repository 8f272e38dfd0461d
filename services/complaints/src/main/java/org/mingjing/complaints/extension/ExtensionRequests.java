package org.mingjing.complaints.extension;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;

/** The requests for more time on complaints that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class ExtensionRequests implements VersionedRows<ExtensionRequest> {

    /** Those on one complaint, the last one first. */
    List<ExtensionRequest> of(UUID complaintId) {
        return list("complaintId = ?1 order by askedAt desc, id desc", complaintId);
    }

    List<ExtensionRequest> visible(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** One on that complaint (404). */
    ExtensionRequest on(UUID complaintId, UUID id) {
        return find("id = ?1 and complaintId = ?2", id, complaintId)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("extension-request", id));
    }

    /** Whether one waits at that time; past its date it does no more. */
    boolean waits(UUID complaintId, Instant now) {
        return count("complaintId = ?1 and status = ?2 and wish.dueAt >= ?3", complaintId, ExtensionState.ASKED, now)
                > 0;
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
}
