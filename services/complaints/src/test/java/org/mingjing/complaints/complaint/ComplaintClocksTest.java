package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.ComplaintFixture.CLOCKS;
import static org.mingjing.complaints.complaint.ComplaintFixture.SOON;
import static org.mingjing.complaints.complaint.ComplaintFixture.filed;
import static org.mingjing.complaints.complaint.ComplaintFixture.in;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClock;

/** What the commands do to the clocks of a complaint. */
class ComplaintClocksTest {
    @Test
    void aReviewRunsAClockOfItsOwnAndLeavesTheFirstAnswerInTime() {
        var complaint = in(ComplaintStatus.REPLIED);
        complaint.review(ComplaintFixture.ABOVE, "没有说明原因", CLOCKS, SOON);

        assertThat(complaint.due().resultMetAt()).isEqualTo(SOON);
        // thirty days from 5 March
        assertThat(complaint.due().nextDueAt()).isEqualTo("2018-04-04T15:59:59Z");
    }

    @Test
    void anExtensionMovesItsClockOnceAndNoOther() {
        var complaint = in(ComplaintStatus.HANDLING);
        var result = complaint.due().resultDueAt();
        complaint.extend(null, "延长三十日", CLOCKS, SOON);

        assertThat(complaint.due().resultDueAt()).isEqualTo(result);
        assertThat(clock(complaint, ClockKind.COMPLETION).dueAt()).isEqualTo("2018-06-03T15:59:59Z");
        assertThat(complaint.allowed(CLOCKS, SOON)).doesNotContain(ComplaintCommand.EXTEND);
    }

    @Test
    void anExtensionMayBeShorterThanTheRuleAllowsAndNeverLonger() {
        var shorter = in(ComplaintStatus.HANDLING);
        shorter.extend(10, "延长十日", CLOCKS, SOON);
        var longer = in(ComplaintStatus.HANDLING);
        longer.extend(90, "延长九十日", CLOCKS, SOON);

        assertThat(clock(shorter, ClockKind.COMPLETION).dueAt()).isEqualTo("2018-05-14T15:59:59Z");
        assertThat(clock(longer, ClockKind.COMPLETION).dueAt()).isEqualTo("2018-06-03T15:59:59Z");
    }

    @Test
    void aClockThatIsMissedIsNotExtended() {
        assertThat(in(ComplaintStatus.HANDLING).allowed(CLOCKS, SOON.plus(70, ChronoUnit.DAYS)))
                .doesNotContain(ComplaintCommand.EXTEND);
    }

    @Test
    void aComplaintThatIsNoPetitionHasNoClockToExtend() {
        var complaint = filed();
        complaint.accept(CLOCKS, SOON);
        complaint.assign("handler.jixi.court", "督察室", CLOCKS, SOON);

        assertThat(complaint.allowed(CLOCKS, SOON)).doesNotContain(ComplaintCommand.EXTEND);
    }

    @Test
    void aSuspensionMovesEveryClockThatRunsAndEndsByItself() {
        var complaint = ComplaintFixture.suspended();

        // 88 days, 5 March to 31 May, do not count; the seven days begin on 1 June
        assertThat(complaint.due().proceduralDueAt()).isEqualTo("2018-06-07T15:59:59Z");
        assertThat(complaint.allowed(CLOCKS, SOON)).contains(ComplaintCommand.RESUME);
        assertThat(complaint.allowed(CLOCKS, Instant.parse("2018-06-01T01:00:00Z")))
                .doesNotContain(ComplaintCommand.RESUME)
                .contains(ComplaintCommand.CONCLUDE);
    }

    @Test
    void resumingGivesBackTheDaysThatWereNotUsed() {
        var complaint = ComplaintFixture.suspended();
        complaint.resume(CLOCKS, SOON.plus(2, ChronoUnit.DAYS));

        // 5 and 6 March do not count: seven days from 7 March
        assertThat(complaint.due().proceduralDueAt()).isEqualTo("2018-03-13T15:59:59Z");
    }

    @Test
    void aProgressReportMeetsTheSecondClockOnceAndOpensAnotherMonth() {
        var complaint = in(ComplaintStatus.HANDLING);
        complaint.progress("已调取卷宗", CLOCKS, SOON);
        complaint.progress("已询问承办人", CLOCKS, SOON.plus(5, ChronoUnit.DAYS));

        assertThat(complaint.due().resultMetAt()).isEqualTo(SOON);
        assertThat(clock(complaint, ClockKind.FURTHER_RESULT).dueAt()).isEqualTo("2018-04-05T15:59:59Z");
        assertThat(clock(complaint, ClockKind.FURTHER_RESULT).metAt()).isNull();
    }

    private static PublicClock clock(Complaint complaint, ClockKind kind) {
        return CLOCKS.of(complaint.milestones()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
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
        var complaint = filed();
        complaint.accept(CLOCKS, SOON);
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
}
