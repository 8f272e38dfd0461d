package org.mingjing.complaints.order;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;

/** Orders are between supervision and the handling organ: its leader or the officer answers, the reporter reads none. */
@ApplicationScoped
class OrderAccess {
    private final CurrentScope current;
    private final ComplaintAccess complaints;

    OrderAccess(CurrentScope current, ComplaintAccess complaints) {
        this.current = current;
        this.complaints = complaints;
    }

    void requireOfficial(Complaint complaint) {
        if (complaints.isReporter(complaint)) {
            throw ProblemException.forbidden("http-403");
        }
        complaints.requireTokenScope("complaints.read");
    }

    void requireAnswering(Complaint complaint) {
        if (!answers(complaint)) {
            throw ProblemException.forbidden("command-not-yours", "command", "answer-order");
        }
    }

    boolean answers(Complaint complaint) {
        var scope = current.get();
        return complaint.handling().organ().equals(scope.organ())
                && (scope.has("leader")
                        || (scope.has("handler")
                                && scope.actor().equals(complaint.handling().handler())));
    }

    String actor() {
        return current.get().actor();
    }
}
