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

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintTest {
    /** The situations of a complaint: its states, and what a state does not tell. */
    private enum Situation {
        FILED,
        ACCEPTED,
        DECLINED,
        REFERRED,
        REFERRAL_ANSWERED,
        AT_ANOTHER_ORGAN,
        HANDLING,
        SUSPENDED,
        CONCLUDED,
        REPLIED,
        CLOSED,
        IN_REVIEW,
        WITHDRAWN;

        Complaint made() {
            return switch (this) {
                case REFERRAL_ANSWERED -> {
                    var complaint = in(ComplaintStatus.REFERRED);
                    complaint.referralAnswered(ComplaintFixture.REFERRAL, "RESOLVED", SOON);
                    yield complaint;
                }
                case AT_ANOTHER_ORGAN -> ComplaintFixture.atAnotherOrgan();
                case SUSPENDED -> ComplaintFixture.suspended();
                case IN_REVIEW -> {
                    var complaint = in(ComplaintStatus.REPLIED);
                    complaint.review(ComplaintFixture.ABOVE, "没有说明原因", CLOCKS, SOON);
                    yield complaint;
                }
                case FILED, ACCEPTED, DECLINED, REFERRED, HANDLING, CONCLUDED, REPLIED, CLOSED, WITHDRAWN ->
                    in(ComplaintStatus.valueOf(name()));
            };
        }
    }

    /** The whole diagram: what each command makes of each situation; what is not here is refused. */
    private static final Map<Situation, Map<ComplaintCommand, ComplaintStatus>> DIAGRAM = Map.ofEntries(
            Map.entry(
                    Situation.FILED,
                    corrected(
                            ComplaintStatus.FILED,
                            Map.of(
                                    ComplaintCommand.ACCEPT, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.DECLINE, ComplaintStatus.DECLINED,
                                    ComplaintCommand.DESIGNATE, ComplaintStatus.FILED,
                                    ComplaintCommand.RAISE, ComplaintStatus.FILED,
                                    ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN))),
            Map.entry(
                    Situation.ACCEPTED,
                    corrected(
                            ComplaintStatus.ACCEPTED,
                            Map.of(
                                    ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                                    ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.PROGRESS, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.REFER, ComplaintStatus.REFERRED,
                                    ComplaintCommand.DESIGNATE, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.RAISE, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN))),
            Map.entry(
                    Situation.REFERRED,
                    Map.of(
                            ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                            ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.REFERRED,
                            ComplaintCommand.PROGRESS, ComplaintStatus.REFERRED,
                            ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN)),
            Map.entry(
                    Situation.REFERRAL_ANSWERED,
                    Map.of(
                            ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.REFERRED,
                            ComplaintCommand.PROGRESS, ComplaintStatus.REFERRED,
                            ComplaintCommand.CONCLUDE, ComplaintStatus.CONCLUDED,
                            ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                            ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN)),
            Map.entry(
                    Situation.AT_ANOTHER_ORGAN,
                    Map.of(
                            ComplaintCommand.ACCEPT, ComplaintStatus.ACCEPTED,
                            ComplaintCommand.DESIGNATE, ComplaintStatus.ACCEPTED,
                            ComplaintCommand.RAISE, ComplaintStatus.ACCEPTED,
                            ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN)),
            Map.entry(
                    Situation.HANDLING,
                    corrected(
                            ComplaintStatus.HANDLING,
                            Map.of(
                                    ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.HANDLING,
                                    ComplaintCommand.PROGRESS, ComplaintStatus.HANDLING,
                                    ComplaintCommand.EXTEND, ComplaintStatus.HANDLING,
                                    ComplaintCommand.SUSPEND, ComplaintStatus.HANDLING,
                                    ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                                    ComplaintCommand.CONCLUDE, ComplaintStatus.CONCLUDED,
                                    ComplaintCommand.REFER, ComplaintStatus.REFERRED,
                                    ComplaintCommand.DESIGNATE, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.RAISE, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN))),
            Map.entry(
                    Situation.SUSPENDED,
                    corrected(
                            ComplaintStatus.HANDLING,
                            Map.of(
                                    ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.HANDLING,
                                    ComplaintCommand.PROGRESS, ComplaintStatus.HANDLING,
                                    ComplaintCommand.RESUME, ComplaintStatus.HANDLING,
                                    ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                                    ComplaintCommand.DESIGNATE, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.RAISE, ComplaintStatus.ACCEPTED,
                                    ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN))),
            Map.entry(Situation.CONCLUDED, Map.of(ComplaintCommand.REPLY, ComplaintStatus.REPLIED)),
            Map.entry(
                    Situation.REPLIED,
                    Map.of(
                            ComplaintCommand.RATE, ComplaintStatus.CLOSED,
                            ComplaintCommand.CLOSE, ComplaintStatus.CLOSED,
                            ComplaintCommand.REVIEW, ComplaintStatus.HANDLING)),
            Map.entry(Situation.CLOSED, Map.of(ComplaintCommand.REVIEW, ComplaintStatus.HANDLING)),
            Map.entry(
                    Situation.IN_REVIEW,
                    Map.of(
                            ComplaintCommand.PROCEDURAL_REPLY, ComplaintStatus.HANDLING,
                            ComplaintCommand.PROGRESS, ComplaintStatus.HANDLING,
                            ComplaintCommand.SUSPEND, ComplaintStatus.HANDLING,
                            ComplaintCommand.ASSIGN, ComplaintStatus.HANDLING,
                            ComplaintCommand.REFER, ComplaintStatus.REFERRED,
                            ComplaintCommand.DESIGNATE, ComplaintStatus.ACCEPTED,
                            ComplaintCommand.RAISE, ComplaintStatus.ACCEPTED,
                            ComplaintCommand.WITHDRAW, ComplaintStatus.WITHDRAWN)),
            Map.entry(Situation.DECLINED, Map.of()),
            Map.entry(Situation.WITHDRAWN, Map.of()));

    /** Where what was registered can be corrected besides, and leaves it in that state. */
    private static Map<ComplaintCommand, ComplaintStatus> corrected(
            ComplaintStatus status, Map<ComplaintCommand, ComplaintStatus> others) {
        var all = new EnumMap<>(others);
        all.put(ComplaintCommand.CORRECT, status);
        all.put(ComplaintCommand.CORRECT_RESPONDENT, status);
        return all;
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Situation.values()).flatMap(situation -> Arrays.stream(ComplaintCommand.values())
                .map(command -> Arguments.of(situation, command)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void eachCommandInEachSituationDoesWhatTheDiagramSays(Situation situation, ComplaintCommand command) {
        var complaint = situation.made();
        var before = complaint.status();
        var next = DIAGRAM.get(situation).get(command);

        if (next == null) {
            var refused = catchThrowableOfType(CommandRefused.class, () -> apply(complaint, command, AFTER_RATING));
            assertThat(refused).isNotNull();
            assertThat(refused.status()).isEqualTo(before);
            assertThat(refused.allowed())
                    .containsExactlyInAnyOrderElementsOf(DIAGRAM.get(situation).keySet());
            assertThat(complaint.status()).isEqualTo(before);
        } else {
            var event = apply(complaint, command, AFTER_RATING);
            assertThat(complaint.status()).isEqualTo(next);
            assertThat(event.complaintId()).isEqualTo(complaint.id());
            assertThat(event.occurredAt()).isEqualTo(AFTER_RATING);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pairs")
    void whatASituationSaysItAllowsIsWhatItDoes(Situation situation, ComplaintCommand command) {
        assertThat(situation.made().allowed(CLOCKS, AFTER_RATING).contains(command))
                .isEqualTo(DIAGRAM.get(situation).containsKey(command));
    }

    @Test
    void aReviewIsGrantedOnceAndOnlyWithinThirtyDaysOfTheReply() {
        var late = in(ComplaintStatus.REPLIED);
        assertThat(late.allowed(CLOCKS, SOON.plus(31, ChronoUnit.DAYS))).doesNotContain(ComplaintCommand.REVIEW);

        var complaint = in(ComplaintStatus.CLOSED);
        complaint.review(ComplaintFixture.ABOVE, "没有说明原因", CLOCKS, SOON);
        assertThat(complaint.handling()).isEqualTo(ComplaintFixture.ABOVE);
        assertThat(complaint.course().rounds().getFirst().reply().text()).isEqualTo("属实");
        complaint.assign("handler.hlj", "督察室", CLOCKS, SOON);
        complaint.conclude(ComplaintFixture.conclusion(SOON), List.of(), CLOCKS);
        complaint.reply("维持", "黑高院投复〔2018〕1号", CLOCKS, SOON);

        assertThat(complaint.allowed(CLOCKS, SOON)).doesNotContain(ComplaintCommand.REVIEW);
    }

    @Test
    void aReferralIsAnsweredOnce() {
        var complaint = in(ComplaintStatus.REFERRED);

        assertThat(complaint.referralAnswered(UUID.randomUUID(), "RESOLVED", SOON))
                .isFalse();
        assertThat(complaint.referralAnswered(ComplaintFixture.REFERRAL, "RESOLVED", SOON))
                .isTrue();
        assertThat(complaint.referralAnswered(ComplaintFixture.REFERRAL, "UNRESOLVED", SOON))
                .isFalse();
        assertThat(complaint.course().referral().orElseThrow().result()).isEqualTo("RESOLVED");
    }

    @Test
    void aSecondProceduralReplyIsRefused() {
        var complaint = in(ComplaintStatus.HANDLING);
        complaint.replyProcedurally("正在办理", CLOCKS, SOON);

        assertThatThrownBy(() -> complaint.replyProcedurally("正在办理", CLOCKS, SOON))
                .isInstanceOf(CommandRefused.class);
        assertThat(complaint.allowed(CLOCKS, SOON)).doesNotContain(ComplaintCommand.PROCEDURAL_REPLY);
    }

    @Test
    void closingBeforeTheRatingPeriodIsOverIsRefused() {
        var complaint = in(ComplaintStatus.REPLIED);

        assertThatThrownBy(() -> complaint.close(CLOCKS, SOON)).isInstanceOf(CommandRefused.class);
        assertThat(complaint.allowed(CLOCKS, SOON)).containsExactly(ComplaintCommand.RATE, ComplaintCommand.REVIEW);
    }

    @Test
    void theOfficerComplainedAboutCannotBecomeTheHandler() {
        var complaint = in(ComplaintStatus.ACCEPTED);

        assertThatThrownBy(() -> complaint.assign("officer.zhang", "督察室", CLOCKS, SOON))
                .isInstanceOf(RespondentAsHandler.class);
        assertThat(complaint.status()).isEqualTo(ComplaintStatus.ACCEPTED);
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
