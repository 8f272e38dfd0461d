package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingjing.complaints.complaint.ComplaintFixture.AFTER_RATING;
import static org.mingjing.complaints.complaint.ComplaintFixture.CLOCKS;
import static org.mingjing.complaints.complaint.ComplaintFixture.FILED_AT;
import static org.mingjing.complaints.complaint.ComplaintFixture.SOON;
import static org.mingjing.complaints.complaint.ComplaintFixture.apply;
import static org.mingjing.complaints.complaint.ComplaintFixture.filed;
import static org.mingjing.complaints.complaint.ComplaintFixture.in;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintTest {
    /** The whole diagram: what each command makes of each state; what is not here is refused. */
    private static final Map<ComplaintStatus, Map<ComplaintCommand, ComplaintStatus>> DIAGRAM = Map.of(
            ComplaintStatus.FILED,
            Map.of(
                    ComplaintCommand.ACCEPT, ComplaintStatus.ACCEPTED,
                    ComplaintCommand.DECLINE, ComplaintStatus.DECLINED),
            ComplaintStatus.ACCEPTED,
            Map.of(
                    ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                    ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.ACCEPTED),
            ComplaintStatus.HANDLING,
            Map.of(
                    ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.HANDLING,
                    ComplaintCommand.CONCLUDE, ComplaintStatus.CONCLUDED),
            ComplaintStatus.CONCLUDED,
            Map.of(ComplaintCommand.REPLY, ComplaintStatus.REPLIED),
            ComplaintStatus.REPLIED,
            Map.of(
                    ComplaintCommand.RATE, ComplaintStatus.CLOSED,
                    ComplaintCommand.CLOSE, ComplaintStatus.CLOSED),
            ComplaintStatus.DECLINED,
            Map.of(),
            ComplaintStatus.CLOSED,
            Map.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(ComplaintStatus.values()).flatMap(status -> Arrays.stream(ComplaintCommand.values())
                .map(command -> Arguments.of(status, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void eachCommandInEachStateDoesWhatTheDiagramSays(ComplaintStatus status, ComplaintCommand command) {
        var complaint = in(status);
        var next = DIAGRAM.get(status).get(command);

        if (next == null) {
            var refused = catchThrowableOfType(CommandRefused.class, () -> apply(complaint, command, AFTER_RATING));
            assertThat(refused).isNotNull();
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.allowed())
                    .containsExactlyInAnyOrderElementsOf(DIAGRAM.get(status).keySet());
            assertThat(complaint.status()).isEqualTo(status);
        } else {
            var event = apply(complaint, command, AFTER_RATING);
            assertThat(complaint.status()).isEqualTo(next);
            assertThat(event.complaintId()).isEqualTo(complaint.id());
            assertThat(event.occurredAt()).isEqualTo(AFTER_RATING);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void whatAStateSaysItAllowsIsWhatItDoes(ComplaintStatus status, ComplaintCommand command) {
        assertThat(in(status).allowed(CLOCKS, AFTER_RATING).contains(command))
                .isEqualTo(DIAGRAM.get(status).containsKey(command));
    }

    @Test
    void aSecondProceduralReplyIsRefused() {
        var complaint = in(ComplaintStatus.HANDLING);
        complaint.replyProcedurally("正在办理", CLOCKS, SOON);

        assertThatThrownBy(() -> complaint.replyProcedurally("正在办理", CLOCKS, SOON))
                .isInstanceOf(CommandRefused.class);
        assertThat(complaint.allowed(CLOCKS, SOON)).containsExactly(ComplaintCommand.CONCLUDE);
    }

    @Test
    void closingBeforeTheRatingPeriodIsOverIsRefused() {
        var complaint = in(ComplaintStatus.REPLIED);

        assertThatThrownBy(() -> complaint.close(CLOCKS, SOON)).isInstanceOf(CommandRefused.class);
        assertThat(complaint.allowed(CLOCKS, SOON)).containsExactly(ComplaintCommand.RATE);
    }

    @Test
    void theOfficerComplainedAboutCannotBecomeTheHandler() {
        var complaint = in(ComplaintStatus.ACCEPTED);

        assertThatThrownBy(() -> complaint.assign("officer.zhang", "督察室", CLOCKS, SOON))
                .isInstanceOf(RespondentAsHandler.class);
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.ACCEPTED);
    }

    @Test
    void aNewComplaintIsDueForItsProceduralReplyFirst() {
        var complaint = filed();

        // seven days from 5 March: the end of 12 March in Shanghai
        assertThat(complaint.due().nextDueAt()).isEqualTo("2018-03-12T15:59:59Z");
        assertThat(complaint.due().resultDueAt()).isEqualTo("2018-06-05T15:59:59Z");
    }

    @Test
    void theProceduralReplyMeetsTheFirstClockOnly() {
        var complaint = in(ComplaintStatus.HANDLING);
        complaint.replyProcedurally("正在办理", CLOCKS, SOON);

        assertThat(complaint.due().proceduralMetAt()).isEqualTo(SOON);
        assertThat(complaint.due().resultMetAt()).isNull();
        assertThat(complaint.due().nextDueAt()).isEqualTo("2018-06-05T15:59:59Z");
    }

    @Test
    void decliningMeetsBothClocks() {
        var complaint = in(ComplaintStatus.DECLINED);

        assertThat(complaint.due().proceduralMetAt()).isEqualTo(SOON);
        assertThat(complaint.due().resultMetAt()).isEqualTo(SOON);
        assertThat(complaint.due().nextDueAt()).isNull();
    }

    @Test
    void theReplyMeetsTheSecondClockAndStartsTheRatingPeriod() {
        var complaint = in(ComplaintStatus.REPLIED);

        assertThat(complaint.due().resultMetAt()).isEqualTo(SOON);
        assertThat(complaint.due().nextDueAt()).isEqualTo("2018-03-20T15:59:59Z");
    }

    @Test
    void aClosedComplaintIsDueForNothing() {
        assertThat(in(ComplaintStatus.CLOSED).due().nextDueAt()).isNull();
    }

    @Test
    void whatIsPublishedWhenFiledNamesNobody() {
        var event = filed().filed();

        assertThat(event.type()).isEqualTo("org.mingjing.complaints.ComplaintFiled.v1");
        assertThat(event.occurredAt()).isEqualTo(FILED_AT);
        assertThat(event.toString()).doesNotContain("张某", "officer.zhang", "长期无进展", "TS-7K3F", "ref");
    }

    @Test
    void whatIsPublishedWhenConcludedCountsPeopleAndNamesNobody() {
        var event = (ComplaintConcluded) apply(in(ComplaintStatus.HANDLING), ComplaintCommand.CONCLUDE, SOON);

        assertThat(event.dispositions()).isEqualTo(List.of(new DispositionCount(DispositionKind.ADMONITION, 2)));
        assertThat(event.respondentOrgan()).isEqualTo("FY230302");
        assertThat(event.toString()).doesNotContain("查明", "handler");
    }
}
