package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;

/** The complaints that the caller may see: row-level security leaves the others out. */
@ApplicationScoped
public class Complaints implements VersionedRows<Complaint> {

    /** The complaint; one that the caller may not see does not exist for him (404). */
    public Complaint visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("complaint", id));
    }

    /**
     * The same as it stands once nobody else can move it on until the end of the transaction: whoever works on what hangs on
     * a complaint holds it first, as its own commands do. 404 also where it has just gone to others.
     */
    public Complaint held(UUID id) {
        var complaint = visible(id);
        try {
            getEntityManager().refresh(complaint, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw ProblemException.notFound("complaint", id);
        }
        return complaint;
    }

    /** The same for whoever may: refused as it stands, so that nobody holds what is not his, and once more when it is held. */
    public Complaint held(UUID id, Consumer<Complaint> rule) {
        rule.accept(visible(id));
        var complaint = held(id);
        rule.accept(complaint);
        return complaint;
    }

    /** Those of them that the caller may see, by id. */
    public Map<UUID, Complaint> visible(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
    }

    /** The complaints that came from that system under those ids, by them. */
    public Map<String, Complaint> imported(String system, Collection<String> externalIds) {
        return list("origin.sourceSystem = ?1 and origin.externalId in ?2", system, externalIds).stream()
                .collect(Collectors.toMap(complaint -> complaint.origin().externalId(), Function.identity()));
    }

    /** One page of a query. */
    public Page<Complaint> page(ComplaintQuery query, ComplaintSort sort, int limit) {
        return Page.of(
                first(query, sort, limit + 1), limit, complaint -> Cursor.of(sort.key(complaint), complaint.id()));
    }

    /** The first rows of a query. */
    public List<Complaint> first(ComplaintQuery query, ComplaintSort sort, int rows) {
        plannedForItsValues();
        return find(query.where(), sort.panache(), query.values())
                .range(0, rows - 1)
                .list();
    }

    /** Where the first rows of a query stand, without the rows themselves. */
    public List<Position> positions(ComplaintQuery query, ComplaintSort sort, int rows) {
        plannedForItsValues();
        return find(query.where(), sort.panache(), query.values())
                .project(Position.class)
                .range(0, rows - 1)
                .list();
    }

    /** Where those stand that are due first: the index of open complaints has them in that order, whatever the values. */
    public List<DuePosition> dueFirst(ComplaintQuery query, int rows) {
        return find(query.where(), ComplaintSort.DUE_AT.panache(), query.values())
                .project(DuePosition.class)
                .range(0, rows - 1)
                .list();
    }

    /**
     * What a filter leaves differs a thousandfold from value to value, so the rest of the transaction does without the one
     * plan for all values that PostgreSQL makes of a statement after a while.
     */
    private void plannedForItsValues() {
        getEntityManager()
                .createNativeQuery("set local plan_cache_mode = force_custom_plan")
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** The complaints at those positions, in the same order. */
    public List<Complaint> inOrder(List<Position> positions) {
        if (positions.isEmpty()) {
            return List.of();
        }
        var ids = positions.stream().map(Position::id).toList();
        var byId = list("id in ?1", ids).stream().collect(Collectors.toMap(Complaint::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
