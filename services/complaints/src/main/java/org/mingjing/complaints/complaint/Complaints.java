package org.mingjing.complaints.complaint;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.web.ProblemException;

/** The complaints that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class Complaints implements PanacheRepositoryBase<Complaint, UUID> {

    /** The complaint; one that the caller may not see does not exist for him (404). */
    public Complaint visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("complaint", id));
    }

    /** The complaint that came from that system under that id. */
    public Optional<Complaint> imported(String system, String externalId) {
        return find("origin.sourceSystem = ?1 and origin.externalId = ?2", system, externalId)
                .firstResultOptional();
    }

    /** One page of a query. */
    public Page<Complaint> page(ComplaintQuery query, ComplaintSort sort, int limit) {
        return Page.of(
                first(query, sort, limit + 1), limit, complaint -> Cursor.of(sort.key(complaint), complaint.id()));
    }

    /** The first rows of a query. */
    public List<Complaint> first(ComplaintQuery query, ComplaintSort sort, int rows) {
        return find(query.where(), sort.panache(), query.values())
                .range(0, rows - 1)
                .list();
    }

    /** Writes what changed now; whoever changed it first in the meantime wins (412). */
    public void write() {
        try {
            flush();
        } catch (OptimisticLockException e) {
            throw ProblemException.stale();
        }
    }
}
