package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;

/** Officials who see a complaint see its links; those who work in the organ that handles it make them. */
@ApplicationScoped
class LinkAccess {
    private final CurrentScope current;
    private final ComplaintAccess complaints;

    LinkAccess(CurrentScope current, ComplaintAccess complaints) {
        this.current = current;
        this.complaints = complaints;
    }

    void requireOfficial(Complaint complaint) {
        complaints.requireOfficial();
        if (complaints.isReporter(complaint)) {
            throw ProblemException.forbidden("http-403");
        }
        complaints.requireTokenScope("complaints.read");
    }

    void requireLinking(Complaint complaint, String command) {
        requireOfficial(complaint);
        if (!links(complaint)) {
            throw ProblemException.forbidden("command-not-yours", "command", command);
        }
    }

    boolean links(Complaint complaint) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && complaint.handling().organ().equals(scope.organ())
                && (scope.has("intake") || scope.has("handler") || scope.has("leader"));
    }

    Scope caller() {
        return current.get();
    }
}
