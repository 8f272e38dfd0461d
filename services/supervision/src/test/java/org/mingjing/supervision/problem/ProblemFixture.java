package org.mingjing.supervision.problem;

import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.time.BusinessTime;

/** Problems in every state, moved there by the aggregate's own commands. */
final class ProblemFixture {

    static final Instant T0 = Instant.parse("2018-05-07T01:30:00Z");
    static final String SUPERVISOR = "supervisor.jixi";
    static final String OTHER_SUPERVISOR = "supervisor.hlj";
    static final String HANDLER = "handler.jiguan.court";
    static final DueDates IN_TEN_DAYS =
            (clock, start) -> BusinessTime.dayOf(start).plusDays(10);
    static final NoticeNumbers NOTICES = (at, region) -> "ZG-2018-23-000001";

    private ProblemFixture() {}

    static Registration registration() {
        return new Registration(
                ProblemSource.INSPECTION, null, "FY230302", "230302", "G4-01", "立案后不分案", "37 件超期未分案", null, null);
    }

    static Problem registered() {
        return Problem.register(UUID.randomUUID(), "WT-2018-23-000001", registration(), by(SUPERVISOR), IN_TEN_DAYS);
    }

    static Problem in(ProblemStatus status) {
        var problem = registered();
        switch (status) {
            case REGISTERED -> {}
            case NOTIFIED -> apply(problem, notice(), SUPERVISOR);
            case SUBMITTED -> {
                apply(problem, notice(), SUPERVISOR);
                apply(problem, submission(), HANDLER);
            }
            case SIGNED_OFF -> {
                apply(problem, notice(), SUPERVISOR);
                apply(problem, submission(), HANDLER);
                apply(problem, signOff(), SUPERVISOR);
            }
            case CONSOLIDATED, REOPENED -> {
                apply(problem, notice(), SUPERVISOR);
                apply(problem, submission(), HANDLER);
                apply(problem, signOff(), SUPERVISOR);
                apply(problem, recheck(status == ProblemStatus.CONSOLIDATED), OTHER_SUPERVISOR);
            }
        }
        return problem;
    }

    static ProblemFact apply(Problem problem, ProblemAction action, String actor) {
        return problem.apply(action, by(actor), IN_TEN_DAYS, NOTICES);
    }

    static Occasion by(String actor) {
        return new Occasion(actor, T0);
    }

    static ProblemAction action(ProblemCommand command) {
        return switch (command) {
            case NOTIFY -> notice();
            case SUBMIT -> submission();
            case RETURN -> new ProblemAction.Return("清单缺 5 件");
            case SIGN_OFF -> signOff();
            case RECHECK -> recheck(true);
            case FIX_ON_THE_SPOT -> new ProblemAction.FixOnTheSpot("当场改正", null, null);
        };
    }

    static ProblemAction.Notify notice() {
        return new ProblemAction.Notify("逐案清理", null);
    }

    static ProblemAction.Submit submission() {
        return new ProblemAction.Submit("已全部分案", "人工登记", "随机分案办法");
    }

    static ProblemAction.SignOff signOff() {
        return new ProblemAction.SignOff("抽查属实");
    }

    static ProblemAction.Recheck recheck(boolean ok) {
        return new ProblemAction.Recheck(ok, "回访 5 家");
    }
}
