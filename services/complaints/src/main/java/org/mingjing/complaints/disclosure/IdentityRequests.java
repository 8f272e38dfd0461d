package org.mingjing.complaints.disclosure;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityNotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.version.VersionedRows;
import org.mingjing.commons.web.ProblemException;

/** The requests that the caller may see: his own, and those that a custodian decides. */
@ApplicationScoped
class IdentityRequests implements VersionedRows<IdentityRequest> {
    private static final Sort NEWEST = Sort.descending("asking.at", "id");
    private static final Sort DUE_FIRST = Sort.ascending("asking.dueAt", "id");

    /** 404 for one that is not there as for one that the caller may not see. */
    IdentityRequest visible(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ProblemException.notFound("identity-request", id));
    }

    /** What others did to it in the meantime; 404 where the caller may not see it any more. */
    void reread(IdentityRequest request) {
        try {
            getEntityManager().refresh(request);
        } catch (EntityNotFoundException e) {
            throw ProblemException.notFound("identity-request", request.id());
        }
    }

    List<IdentityRequest> visible(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Page<IdentityRequest> newest(IdentityRequestQuery query, Cursor cursor, int limit) {
        var beyond = query.newestBeyond(cursor);
        return Page.of(
                find(beyond.where(), NEWEST, beyond.values()).range(0, limit).list(),
                limit,
                request -> Cursor.of(request.asking().at(), request.id()));
    }

    List<IdentityRequest> dueFirst(IdentityRequestQuery query, Cursor cursor, int rows) {
        var beyond = query.dueBeyond(cursor);
        return find(beyond.where(), DUE_FIRST, beyond.values())
                .range(0, rows - 1)
                .list();
    }

    /** Grants that nobody used yet, the one that ends first on top. */
    List<IdentityRequest> endingFirst(UnusedGrants unused, int rows) {
        return find(unused.where(), Sort.ascending("expiresAt", "id"), unused.values())
                .range(0, rows - 1)
                .list();
    }

    long count(UnusedGrants unused) {
        return count(unused.where(), unused.values());
    }

    /** What that person asked last, coming that way. */
    Optional<IdentityRequest> last(Way way, String staffNo) {
        var which =
                switch (way) {
                    case Way.Handling _ -> "about.complaintId = ?1 and about.handoverId is null";
                    case Way.Clue _ -> "about.handoverId = ?1";
                };
        return find(which + " and asking.by = ?2", NEWEST, way.id(), staffNo).firstResultOptional();
    }

    /** The same as it stands once nobody else can change it until the end of the transaction; nobody who looks may change it. */
    IdentityRequest held(IdentityRequest request) {
        getEntityManager()
                .createNativeQuery("select cast(identity_request_hold(:id) as text)")
                .setParameter("id", request.id())
                .getResultList();
        reread(request);
        return request;
    }

    /** The grant by which that person may look at that time, coming that way. */
    Optional<IdentityRequest> granted(Way way, String staffNo, Instant now) {
        return last(way, staffNo).filter(request -> request.state(now) == IdentityRequestState.GRANTED);
    }
}
