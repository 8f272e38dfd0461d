package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.complaint.Complaints;

/** Who may ask for an identity, look at it, and decide. The database says each of it again. */
@ApplicationScoped
class DisclosureAccess {
    static final String CUSTODIAN = "identity-custodian";

    /** Nothing is handled any more, so nobody needs to know. */
    static final Set<ComplaintStatus> ENDED =
            Set.of(ComplaintStatus.DECLINED, ComplaintStatus.CLOSED, ComplaintStatus.WITHDRAWN);

    private final Complaints complaints;
    private final CurrentScope current;

    DisclosureAccess(Complaints complaints, CurrentScope current) {
        this.complaints = complaints;
        this.current = current;
    }

    Scope caller() {
        return current.get();
    }

    /** The complaint, held, for its assigned handler or a leader of the handling organ; 404 unseen, 403 for others. */
    Complaint handled(UUID complaintId) {
        return complaints.held(complaintId, complaint -> {
            if (!handles(complaint)) {
                throw ProblemException.forbidden("identity-not-yours");
            }
        });
    }

    /** 409 where there is nothing to ask for: nobody gave a name, it is over, or the identity was deleted. */
    void requireIdentity(Complaint complaint, boolean purged) {
        if (complaint.matter().anonymous()) {
            throw ProblemException.conflict("identity-anonymous");
        }
        if (ended(complaint)) {
            throw ProblemException.conflict("identity-ended");
        }
        if (purged) {
            throw ProblemException.conflict("identity-purged");
        }
    }

    /** The assigned handler or a leader of the handling organ. */
    boolean handles(Complaint complaint) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && scope.staffNo() != null
                && complaint.handling().organ().equals(scope.organ())
                && (scope.has("leader")
                        || (scope.has("handler")
                                && Objects.equals(
                                        scope.staffNo(), complaint.handling().handler())));
    }

    /** 403 for whoever is no custodian, and for whoever asked. */
    void requireCustodian(IdentityRequest request) {
        if (own(request)) {
            throw ProblemException.forbidden("identity-own-request");
        }
        if (!decides(request)) {
            throw ProblemException.forbidden("identity-no-custodian");
        }
    }

    /** Whether the caller decides on it, if it is still open. */
    boolean decides(IdentityRequest request) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && scope.has(CUSTODIAN)
                && scope.staffNo() != null
                && !own(request)
                && !request.asking().organ().equals(scope.organ());
    }

    boolean own(IdentityRequest request) {
        return request.asking().by().equals(current.get().staffNo());
    }

    static boolean ended(Complaint complaint) {
        return ENDED.contains(complaint.status());
    }
}
