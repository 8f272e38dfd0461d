package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;

/** The organ that got the clue answers; the one that handed it over only reads. */
@ApplicationScoped
class HandoverAccess {
    private final CurrentScope current;

    HandoverAccess(CurrentScope current) {
        this.current = current;
    }

    boolean receives(Handover handover) {
        var scope = current.get();
        return handover.targetOrgan().equals(scope.organ()) && (scope.has("handler") || scope.has("leader"));
    }

    void requireReceiving(Handover handover, String command) {
        if (!receives(handover)) {
            throw ProblemException.forbidden("command-not-yours", "command", command);
        }
    }

    String actor() {
        return current.get().actor();
    }
}
