package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.supervision.problem.ProblemFixture.HANDLER;
import static org.mingjing.supervision.problem.ProblemFixture.OTHER_SUPERVISOR;
import static org.mingjing.supervision.problem.ProblemFixture.SUPERVISOR;
import static org.mingjing.supervision.problem.ProblemFixture.T0;
import static org.mingjing.supervision.problem.ProblemFixture.action;
import static org.mingjing.supervision.problem.ProblemFixture.apply;
import static org.mingjing.supervision.problem.ProblemFixture.by;
import static org.mingjing.supervision.problem.ProblemFixture.in;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.supervision.problem.ProblemFact.ProblemNotified;
import org.mingjing.supervision.problem.ProblemFact.ProblemSignedOff;

class ProblemTest {

    private static final LocalDate TEN_DAYS_ON = LocalDate.of(2018, 5, 17);

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, NOTIFY, NOTIFIED",
        "REGISTERED, FIX_ON_THE_SPOT, SIGNED_OFF",
        "NOTIFIED, SUBMIT, SUBMITTED",
        "SUBMITTED, RETURN, NOTIFIED",
        "SUBMITTED, SIGN_OFF, SIGNED_OFF",
        "SIGNED_OFF, RECHECK, CONSOLIDATED",
        "REOPENED, NOTIFY, NOTIFIED"
    })
    void theseMovesAreLegal(ProblemStatus from, ProblemCommand command, ProblemStatus to) {
        var problem = in(from);

        apply(problem, action(command), OTHER_SUPERVISOR);

        assertThat(problem.status()).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void everyOtherMoveIsRefusedAndChangesNothing(ProblemStatus from, ProblemCommand command) {
        var problem = in(from);
        var steps = problem.steps();

        assertThatThrownBy(() -> apply(problem, action(command), OTHER_SUPERVISOR))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(409));
        assertThat(problem.status()).isEqualTo(from);
        assertThat(problem.steps()).isEqualTo(steps);
    }

    static Stream<Arguments> illegal() {
        return Arrays.stream(ProblemStatus.values()).flatMap(status -> Arrays.stream(ProblemCommand.values())
                .filter(command -> !status.allowed().contains(command))
                .map(command -> Arguments.of(status, command)));
    }

    @Test
    void illegalPairsAreAllTheOthers() {
        assertThat(illegal()).hasSize(6 * 6 - 7 - 1 + 1);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED, SIGN_OFF", "SUBMITTED, RETURN", "SIGNED_OFF, RECHECK"})
    void whoSubmittedNeitherSignsOffNorRechecks(ProblemStatus from, ProblemCommand command) {
        var problem = in(from);

        assertThat(FourEyes.hold(command, problem, HANDLER)).isFalse();
        assertThatThrownBy(() -> apply(problem, action(command), HANDLER))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(403));
        assertThat(problem.status()).isEqualTo(from);
    }

    @Test
    void whoSignedOffDoesNotRecheck() {
        var problem = in(ProblemStatus.SIGNED_OFF);

        assertThatThrownBy(() -> apply(problem, ProblemFixture.recheck(true), SUPERVISOR))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(403));
    }

    @Test
    void aFailedRecheckReopensWithANewClock() {
        var problem = in(ProblemStatus.SIGNED_OFF);

        apply(problem, ProblemFixture.recheck(false), OTHER_SUPERVISOR);

        assertThat(problem.status()).isEqualTo(ProblemStatus.REOPENED);
        assertThat(problem.reopened()).isEqualTo(1);
        assertThat(problem.clock()).isEqualTo(ProblemClock.NOTIFY);
        assertThat(problem.dueDate()).isEqualTo(TEN_DAYS_ON);
    }

    @Test
    void aNewRoundForgetsTheSubmissionButNotItsSubmitter() {
        var problem = in(ProblemStatus.REOPENED);

        apply(problem, ProblemFixture.notice(), SUPERVISOR);

        assertThat(problem.submission()).isNull();
        assertThat(problem.submitters()).containsExactly(HANDLER);
        assertThat(problem.signOff()).isNull();
        assertThat(problem.recheck()).isNotNull();
    }

    @Test
    void theNoticeMayNameItsOwnDay() {
        var day = LocalDate.of(2018, 6, 30);

        var fact = apply(in(ProblemStatus.REGISTERED), new ProblemAction.Notify("逐案清理", day), SUPERVISOR);

        assertThat(((ProblemNotified) fact).dueDate()).isEqualTo(day);
    }

    @Test
    void aDayThatHasPassedIsRefusedAndChangesNothing() {
        var problem = in(ProblemStatus.REGISTERED);
        var today = LocalDate.of(2018, 5, 7);

        assertThatThrownBy(() -> apply(problem, new ProblemAction.Notify("逐案清理", today), SUPERVISOR))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(422));
        assertThat(problem.status()).isEqualTo(ProblemStatus.REGISTERED);
    }

    @Test
    void theDayPromisedInTheComplaintIsKept() {
        var promised = LocalDate.of(2018, 7, 1);
        var r = ProblemFixture.registration();
        var problem = Problem.register(
                UUID.randomUUID(),
                "WT-2018-23-000002",
                new Registration(
                        ProblemSource.COMPLAINT,
                        "c1",
                        r.organ(),
                        r.region(),
                        r.category(),
                        r.title(),
                        r.description(),
                        promised,
                        null),
                by("complaints"),
                ProblemFixture.IN_TEN_DAYS);

        apply(problem, ProblemFixture.notice(), SUPERVISOR);

        assertThat(problem.dueDate()).isEqualTo(promised);
    }

    @Test
    void whatIsFixedOnTheSpotIsCountedAsThat() {
        var fact = apply(in(ProblemStatus.REGISTERED), action(ProblemCommand.FIX_ON_THE_SPOT), OTHER_SUPERVISOR);

        assertThat(fact).isInstanceOfSatisfying(ProblemSignedOff.class, f -> {
            assertThat(f.onTheSpot()).isTrue();
            assertThat(f.mechanismMade()).isFalse();
            assertThat(f.signedOffAt()).isEqualTo(T0);
        });
    }

    @Test
    void noClockRunsOnWhatIsAtRest() {
        assertThat(in(ProblemStatus.SIGNED_OFF).dueDate()).isNull();
        assertThat(in(ProblemStatus.CONSOLIDATED).clock()).isNull();
    }
}
