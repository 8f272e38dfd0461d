package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.Complaints;

/** Files that the reporter added after filing and nobody of the office has marked as seen. */
@ApplicationScoped
public class EvidenceNews {
    private final EntityManager database;
    private final Complaints complaints;
    private final ComplaintAccess access;

    EvidenceNews(EntityManager database, Complaints complaints, ComplaintAccess access) {
        this.database = database;
        this.complaints = complaints;
        this.access = access;
    }

    /**
     * Marks these files as seen, for all of the office, and nothing that has come meanwhile; 404 for a stranger, 403 for one
     * who only watches.
     */
    @Transactional
    public void seen(UUID complaintId, Collection<UUID> files) {
        var complaint = complaints.visible(complaintId);
        access.requireTokenScope("complaints.write");
        if (access.isReporter(complaint) || !access.addsEvidence(complaint)) {
            throw ProblemException.forbidden("command-not-yours", "command", "see-evidence");
        }
        database.createNativeQuery(
                        "delete from evidence_news where complaint_id = :complaint and evidence_id = any (:files)")
                .setParameter("complaint", complaintId)
                .setParameter("files", files.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Which of these complaints have any. */
    @Transactional
    public Set<UUID> waiting(Collection<UUID> complaintIds) {
        if (complaintIds.isEmpty()) {
            return Set.of();
        }
        List<?> found = database.createNativeQuery(
                        "select distinct complaint_id from evidence_news where complaint_id = any (:ids)", UUID.class)
                .setParameter("ids", complaintIds.toArray(UUID[]::new))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }
}
