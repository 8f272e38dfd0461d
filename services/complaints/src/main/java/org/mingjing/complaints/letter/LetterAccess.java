package org.mingjing.complaints.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;

/** Who makes letters, and notes what he told by word: whoever handles the complaint for its organ, from the intake on. The database says it again. */
@ApplicationScoped
class LetterAccess {
    private final CurrentScope current;

    LetterAccess(CurrentScope current) {
        this.current = current;
    }

    Scope caller() {
        return current.get();
    }

    /** 403 for whoever only reads it. */
    void require(Complaint complaint, String command) {
        if (!issues(complaint.handling().organ())) {
            throw ProblemException.forbidden("command-not-yours", "command", command);
        }
    }

    /** Whether the caller makes letters of complaints that this organ handles. */
    boolean issues(String handlingOrgan) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && scope.staffNo() != null
                && handlingOrgan.equals(scope.organ())
                && (scope.has("intake") || scope.has("handler") || scope.has("leader"));
    }

    /** Whether the caller strikes what that officer noted: his own, or as leader. The database says it again. */
    boolean strikes(String notedBy) {
        return current.get().has("leader") || notedBy.equals(current.get().staffNo());
    }
}
