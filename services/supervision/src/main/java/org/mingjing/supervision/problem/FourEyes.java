package org.mingjing.supervision.problem;

/** Who did one step of a problem does not judge it in the next. */
final class FourEyes {

    private FourEyes() {}

    /** Whether this person may take the command, as far as what the same person did before goes. */
    static boolean hold(ProblemCommand command, Problem problem, String actor) {
        return switch (command) {
            case SIGN_OFF, RETURN -> !problem.submitters().contains(actor);
            case RECHECK -> !problem.submitters().contains(actor) && !signedOff(problem, actor);
            // it is signed off in the same step: one person alone would open and close the problem
            case FIX_ON_THE_SPOT -> !actor.equals(problem.registeredBy());
            case NOTIFY, SUBMIT -> true;
        };
    }

    private static boolean signedOff(Problem problem, String actor) {
        return problem.signOff() != null && actor.equals(problem.signOff().actor());
    }
}
