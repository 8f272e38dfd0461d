package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.supervision.problem.ProblemFixture.HANDLER;
import static org.mingjing.supervision.problem.ProblemFixture.OTHER_SUPERVISOR;
import static org.mingjing.supervision.problem.ProblemFixture.SUPERVISOR;
import static org.mingjing.supervision.problem.ProblemFixture.action;
import static org.mingjing.supervision.problem.ProblemFixture.apply;
import static org.mingjing.supervision.problem.ProblemFixture.in;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.web.ProblemException;

/** Each command against each person who did something with the problem before. */
class FourEyesTest {

    private static final String LEADER = "leader.jiguan.court";
    private static final String REGISTRAR = SUPERVISOR;
    private static final String RETURNER = OTHER_SUPERVISOR;

    @ParameterizedTest
    @CsvSource({
        "NOTIFY,          true,  true,  true,  true",
        "SUBMIT,          true,  true,  true,  true",
        "RETURN,          true,  false, false, true",
        "SIGN_OFF,        true,  false, false, true",
        "RECHECK,         true,  false, false, true",
        "FIX_ON_THE_SPOT, false, true,  true,  true"
    })
    void theseMayTakeIt(
            ProblemCommand command,
            boolean registrar,
            boolean firstSubmitter,
            boolean secondSubmitter,
            boolean another) {
        var problem = submittedTwice();

        assertThat(FourEyes.hold(command, problem, REGISTRAR)).isEqualTo(registrar);
        assertThat(FourEyes.hold(command, problem, LEADER)).isEqualTo(firstSubmitter);
        assertThat(FourEyes.hold(command, problem, HANDLER)).isEqualTo(secondSubmitter);
        assertThat(FourEyes.hold(command, problem, RETURNER)).isEqualTo(another);
    }

    @Test
    void whoSignedOffDoesNotRecheckAndNeitherDoesAnyWhoSubmitted() {
        var problem = submittedTwice();
        apply(problem, ProblemFixture.signOff(), RETURNER);

        for (var who : new String[] {RETURNER, LEADER, HANDLER}) {
            refused(problem, ProblemCommand.RECHECK, who, "four-eyes");
        }
        apply(problem, ProblemFixture.recheck(true), REGISTRAR);
        assertThat(problem.status()).isEqualTo(ProblemStatus.CONSOLIDATED);
    }

    @Test
    void whoSubmittedInAnEarlierRoundDoesNotJudgeTheNext() {
        var problem = in(ProblemStatus.REOPENED);
        apply(problem, ProblemFixture.notice(), SUPERVISOR);
        apply(problem, ProblemFixture.submission(), LEADER);

        refused(problem, ProblemCommand.SIGN_OFF, HANDLER, "four-eyes");
        refused(problem, ProblemCommand.RETURN, HANDLER, "four-eyes");
        assertThat(problem.submitters()).containsExactly(HANDLER, LEADER);
    }

    @Test
    void whoSubmitsTwiceIsKeptOnce() {
        var problem = in(ProblemStatus.SUBMITTED);
        apply(problem, action(ProblemCommand.RETURN), SUPERVISOR);
        apply(problem, ProblemFixture.submission(), HANDLER);

        assertThat(problem.submitters()).containsExactly(HANDLER);
    }

    @Test
    void whoRegisteredDoesNotFixItOnTheSpotAlone() {
        refused(in(ProblemStatus.REGISTERED), ProblemCommand.FIX_ON_THE_SPOT, REGISTRAR, "four-eyes-on-the-spot");
    }

    private static void refused(Problem problem, ProblemCommand command, String who, String rule) {
        var status = problem.status();
        assertThatThrownBy(() -> apply(problem, action(command), who))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.status()).isEqualTo(403);
                    assertThat(e.code()).isEqualTo(rule);
                });
        assertThat(problem.status()).isEqualTo(status);
    }

    private static Problem submittedTwice() {
        var problem = in(ProblemStatus.NOTIFIED);
        apply(problem, ProblemFixture.submission(), LEADER);
        apply(problem, action(ProblemCommand.RETURN), RETURNER);
        apply(problem, ProblemFixture.submission(), HANDLER);
        return problem;
    }
}
