package org.mingjing.supervision.problem;

import java.util.LinkedHashSet;
import java.util.Set;
import org.mingjing.commons.scope.Scope;

/**
 * Who may do what with a problem: supervisors of the region notify, judge and recheck; the responsible organ's handlers
 * and leaders submit. PostgreSQL's row-level security says the same once more.
 */
final class Authority {

    private Authority() {}

    /** The commands that the state allows and this caller may take. */
    static Set<ProblemCommand> allowed(Problem problem, Scope scope) {
        var allowed = new LinkedHashSet<ProblemCommand>();
        for (var command : problem.status().allowed()) {
            if (may(command, problem, scope) && FourEyes.hold(command, problem, scope.actor())) {
                allowed.add(command);
            }
        }
        return allowed;
    }

    /** @throws org.mingjing.commons.web.ProblemException 403 if the command is never for this caller */
    static void require(ProblemCommand command, Problem problem, Scope scope) {
        if (!may(command, problem, scope)) {
            throw Refusals.notYours(command.path());
        }
    }

    /** @throws org.mingjing.commons.web.ProblemException 403 unless a supervisor of the region for another organ, or a leader for the own */
    static void requireRegister(ProblemSource source, String organ, String region, Scope scope) {
        var ownSelfCheck = scope.has("leader") && source == ProblemSource.SELF_CHECK && organ.equals(scope.organ());
        var anothersProblem = supervises(region, scope) && !organ.equals(scope.organ());
        if (!ownSelfCheck && !anothersProblem) {
            throw Refusals.notYours("register");
        }
    }

    static boolean mayRegister(Scope scope) {
        return scope.organ() != null && (scope.has("supervisor") || scope.has("leader"));
    }

    private static boolean may(ProblemCommand command, Problem problem, Scope scope) {
        return switch (command) {
            case SUBMIT ->
                (scope.has("handler") || scope.has("leader"))
                        && problem.entry().organ().equals(scope.organ());
            case NOTIFY, RETURN, SIGN_OFF, RECHECK, FIX_ON_THE_SPOT ->
                supervises(problem.entry().region(), scope)
                        && !problem.entry().organ().equals(scope.organ());
        };
    }

    private static boolean supervises(String region, Scope scope) {
        return scope.has("supervisor") && scope.region() != null && region.startsWith(scope.region());
    }
}
