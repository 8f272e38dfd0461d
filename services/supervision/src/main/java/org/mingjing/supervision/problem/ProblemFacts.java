package org.mingjing.supervision.problem;

import java.time.Instant;
import org.mingjing.supervision.problem.ProblemFact.ProblemNotified;
import org.mingjing.supervision.problem.ProblemFact.ProblemRechecked;
import org.mingjing.supervision.problem.ProblemFact.ProblemRegistered;
import org.mingjing.supervision.problem.ProblemFact.ProblemReturned;
import org.mingjing.supervision.problem.ProblemFact.ProblemSignedOff;
import org.mingjing.supervision.problem.ProblemFact.ProblemSubmitted;

/** Tells what has just happened to a problem, from the state it is in now. */
final class ProblemFacts {

    private ProblemFacts() {}

    static ProblemRegistered registered(Problem p) {
        return new ProblemRegistered(
                p.id(),
                p.number(),
                p.entry().source(),
                p.entry().sourceRef(),
                p.entry().organ(),
                p.entry().region(),
                p.entry().category(),
                p.registeredAt(),
                p.dueDate());
    }

    static ProblemNotified notified(Problem p) {
        return new ProblemNotified(
                p.id(),
                p.number(),
                p.entry().source(),
                p.entry().sourceRef(),
                p.entry().organ(),
                p.entry().region(),
                p.notice().number(),
                p.notice().at(),
                p.dueDate());
    }

    static ProblemSubmitted submitted(Problem p) {
        return new ProblemSubmitted(
                p.id(),
                p.number(),
                p.entry().organ(),
                p.entry().region(),
                p.submission().at(),
                p.dueDate());
    }

    static ProblemReturned returned(Problem p, Instant at) {
        return new ProblemReturned(
                p.id(), p.number(), p.entry().organ(), p.entry().region(), at, p.dueDate());
    }

    static ProblemSignedOff signedOff(Problem p) {
        var made = p.submission().mechanism() != null;
        return new ProblemSignedOff(
                p.id(),
                p.number(),
                p.entry().source(),
                p.entry().sourceRef(),
                p.entry().organ(),
                p.entry().region(),
                p.signOff().at(),
                p.signOff().onTheSpot(),
                made);
    }

    static ProblemRechecked rechecked(Problem p) {
        return new ProblemRechecked(
                p.id(),
                p.number(),
                p.entry().source(),
                p.entry().sourceRef(),
                p.entry().organ(),
                p.entry().region(),
                p.recheck().ok(),
                p.recheck().at(),
                p.dueDate());
    }
}
