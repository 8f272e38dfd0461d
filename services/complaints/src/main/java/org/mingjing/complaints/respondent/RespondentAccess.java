package org.mingjing.complaints.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;

/** Those who work in the organ that handles a complaint say which officer it is about; never somebody about himself. */
@ApplicationScoped
class RespondentAccess {
    private final CurrentScope current;

    RespondentAccess(CurrentScope current) {
        this.current = current;
    }

    boolean confirms(Complaint complaint) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && complaint.handling().organ().equals(scope.organ())
                && (scope.has("intake") || scope.has("handler") || scope.has("leader"));
    }

    void requireConfirming(Complaint complaint) {
        if (!confirms(complaint)) {
            throw ProblemException.forbidden("command-not-yours", "command", RespondentService.COMMAND);
        }
    }

    /** Who was named before stays out; with a third one he would not. */
    void requireRoom(Complaint complaint, String staffNo) {
        if (!complaint.matter().hasRoomFor(staffNo)) {
            throw ProblemException.conflict("respondent-two-named");
        }
    }

    /** He would not see the complaint any more, and nobody would know why: a colleague takes it over first. */
    void requireSomebodyElse(String staffNo) {
        if (staffNo.equals(current.get().staffNo())) {
            throw ProblemException.conflict("respondent-self");
        }
    }
}
