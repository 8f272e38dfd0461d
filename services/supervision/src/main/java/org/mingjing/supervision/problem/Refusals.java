package org.mingjing.supervision.problem;

import java.util.Set;
import org.mingjing.commons.web.ProblemException;

/** The refusals of the ledger, in one place so that each rule has one wording. */
final class Refusals {

    private Refusals() {}

    /** 409, with what the state allows instead. */
    static ProblemException notNow(ProblemStatus status, Set<ProblemCommand> allowed) {
        return ProblemException.conflict(
                status, allowed.stream().map(ProblemCommand::path).toList());
    }

    /** 403: who submitted does not judge it, who signed off does not recheck it, who registered does not fix it alone. */
    static ProblemException samePerson(ProblemCommand command) {
        var rule = command == ProblemCommand.FIX_ON_THE_SPOT ? "four-eyes-on-the-spot" : "four-eyes";
        return ProblemException.forbidden(rule, "command", command.path());
    }

    /** 403: the command is not for this caller's roles, organ or region. */
    static ProblemException notYours(String command) {
        return ProblemException.forbidden("not-yours", "command", command);
    }

    static ProblemException dueDateNotAhead() {
        return ProblemException.unprocessable("dueDate", "not-ahead");
    }
}
