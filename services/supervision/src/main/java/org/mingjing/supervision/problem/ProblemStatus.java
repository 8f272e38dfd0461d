package org.mingjing.supervision.problem;

import static org.mingjing.supervision.problem.ProblemCommand.FIX_ON_THE_SPOT;
import static org.mingjing.supervision.problem.ProblemCommand.NOTIFY;
import static org.mingjing.supervision.problem.ProblemCommand.RECHECK;
import static org.mingjing.supervision.problem.ProblemCommand.RETURN;
import static org.mingjing.supervision.problem.ProblemCommand.SIGN_OFF;
import static org.mingjing.supervision.problem.ProblemCommand.SUBMIT;

import java.util.EnumSet;
import java.util.Set;

/** Where a problem stands in the ledger, and what may be done with it there. */
public enum ProblemStatus {
    /** 已立账 */
    REGISTERED,
    /** 已发整改意见书 */
    NOTIFIED,
    /** 已报整改 */
    SUBMITTED,
    /** 已销号 */
    SIGNED_OFF,
    /** 已巩固 */
    CONSOLIDATED,
    /** 复查未通过，重新立账 */
    REOPENED;

    /** The commands that lead out of this state, whoever asks. */
    public Set<ProblemCommand> allowed() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(NOTIFY, FIX_ON_THE_SPOT);
            case NOTIFIED -> EnumSet.of(SUBMIT);
            case SUBMITTED -> EnumSet.of(SIGN_OFF, RETURN);
            case SIGNED_OFF -> EnumSet.of(RECHECK);
            case REOPENED -> EnumSet.of(NOTIFY);
            case CONSOLIDATED -> EnumSet.noneOf(ProblemCommand.class);
        };
    }
}
