package org.mingjing.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.ComplaintFixture.CLOCKS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.deadline.WorkingCalendar;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

class PublicClocksTest {
    private static final Instant MONDAY = Instant.parse("2018-03-05T02:00:00Z");

    @Test
    void aComplaintHasTheTwoPublicClocks() {
        assertThat(CLOCKS.of(filed("COMPLAINT", MONDAY)))
                .extracting(PublicClock::kind)
                .containsExactly(ClockKind.PROCEDURAL_REPLY, ClockKind.RESULT);
    }

    @Test
    void aPetitionHasTheStatutoryOnesToo() {
        var accepted = accepted("PETITION", MONDAY, MONDAY.plusSeconds(86_400));

        assertThat(CLOCKS.of(accepted))
                .extracting(PublicClock::kind)
                .containsExactly(
                        ClockKind.PROCEDURAL_REPLY, ClockKind.RESULT, ClockKind.ACCEPTANCE, ClockKind.COMPLETION);
        assertThat(dueAt(accepted, ClockKind.ACCEPTANCE)).isEqualTo("2018-03-20T15:59:59Z");
        assertThat(dueAt(accepted, ClockKind.COMPLETION)).isEqualTo("2018-05-05T15:59:59Z");
    }

    @Test
    void lateInTheEveningStillCountsFromThatDayInShanghai() {
        // 23:30 on 5 March in Shanghai
        assertThat(dueAt(filed("COMPLAINT", Instant.parse("2018-03-05T15:30:00Z")), ClockKind.PROCEDURAL_REPLY))
                .isEqualTo("2018-03-12T15:59:59Z");
        // half past midnight on 6 March in Shanghai
        assertThat(dueAt(filed("COMPLAINT", Instant.parse("2018-03-05T16:30:00Z")), ClockKind.PROCEDURAL_REPLY))
                .isEqualTo("2018-03-13T15:59:59Z");
    }

    @Test
    void threeMonthsFromTheLastDayOfNovemberEndOnTheLastDayOfFebruary() {
        assertThat(dueAt(filed("COMPLAINT", Instant.parse("2018-11-30T02:00:00Z")), ClockKind.RESULT))
                .isEqualTo("2019-02-28T15:59:59Z");
    }

    @Test
    void theLightTurnsAmberTwoWorkingDaysBeforeAndRedAfterwards() {
        var filed = filed("COMPLAINT", MONDAY);

        // due on Monday 12 March: two working days before is Thursday 8 March
        assertThat(light(filed, "2018-03-07T10:00:00Z")).isEqualTo(Light.GREEN);
        assertThat(light(filed, "2018-03-08T10:00:00Z")).isEqualTo(Light.AMBER);
        assertThat(light(filed, "2018-03-12T15:59:59Z")).isEqualTo(Light.AMBER);
        assertThat(light(filed, "2018-03-12T16:00:00Z")).isEqualTo(Light.RED);
    }

    @Test
    void promisesAreShownWithTheirSource() {
        assertThat(CLOCKS.promises("zh", MONDAY)).extracting(Promise::amount).isEqualTo(List.of("7日内", "3个月内"));
        assertThat(CLOCKS.promises("en", MONDAY)).extracting(Promise::amount).isEqualTo(List.of("7 days", "3 months"));
        assertThat(CLOCKS.promises("zh", MONDAY))
                .allSatisfy(one -> assertThat(one.source()).isNotBlank());
    }

    @Test
    void rulesThatCameLaterAskNothingOfWhatWasFiledBefore() {
        var clocks = late();

        assertThat(clocks.knownFrom("COMPLAINT")).isEqualTo("2018-01-01");
        assertThat(clocks.of(filed("COMPLAINT", MONDAY)))
                .extracting(PublicClock::kind)
                .containsExactly(ClockKind.PROCEDURAL_REPLY);
        assertThat(clocks.of(filed("COMPLAINT", Instant.parse("2027-03-05T02:00:00Z"))))
                .extracting(PublicClock::kind)
                .containsExactly(ClockKind.PROCEDURAL_REPLY, ClockKind.RESULT);
        assertThat(clocks.promises("zh", MONDAY)).extracting(Promise::amount).isEqualTo(List.of("7日内"));
    }

    @Test
    void aClockIsCalledAsTheRuleSaysByWhichItBeganHoweverOldTheComplaintIs() {
        var accepted = accepted("PETITION", MONDAY, Instant.parse("2027-03-05T02:00:00Z"));

        assertThat(late().label(ClockKind.COMPLETION, accepted, "zh")).isEqualTo("办结");
        // what has not begun, or began before there was a rule, has nothing but its code
        assertThat(late().label(ClockKind.RESULT, accepted, "zh")).isEqualTo("RESULT");
        assertThat(late().label(ClockKind.REVIEW, accepted, "zh")).isEqualTo("REVIEW");
    }

    @Test
    void whatComplaintsOfThatKindNeedIsKnown() {
        assertThat(CLOCKS.knownFrom("COMPLAINT")).isEqualTo("2018-01-01");
        assertThat(CLOCKS.knownFrom("PETITION")).isEqualTo("2018-01-01");
    }

    @Property(tries = 300)
    void noClockEndsBeforeItBeginsNorWarnsAfterItEnds(@ForAll @IntRange(max = 3_000) int hours) {
        var filedAt = MONDAY.plusSeconds(hours * 3600L);

        assertThat(CLOCKS.of(filed("PETITION", filedAt))).allSatisfy(clock -> {
            assertThat(clock.dueAt()).isAfter(filedAt);
            assertThat(clock.warnAt()).isBefore(clock.dueAt());
            assertThat(BusinessTime.dayOf(clock.dueAt().plusSeconds(1)))
                    .isEqualTo(BusinessTime.dayOf(clock.dueAt()).plusDays(1));
        });
    }

    /** With rules of which some begin in 2027. */
    private static PublicClocks late() {
        return new PublicClocks(
                Policies.read("deadlines-late", ClockPolicy.class),
                Policies.read("periods-late", DeadlineRule.class),
                new Deadlines(new WorkingCalendar(), Clock.fixed(MONDAY, ZoneOffset.UTC)));
    }

    private static Milestones filed(String kind, Instant at) {
        return Milestones.filed(kind, at);
    }

    private static Milestones accepted(String kind, Instant filedAt, Instant acceptedAt) {
        return new Milestones(
                kind,
                filedAt,
                acceptedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                List.of());
    }

    private static Instant dueAt(Milestones done, ClockKind kind) {
        Optional<PublicClock> clock =
                CLOCKS.of(done).stream().filter(one -> one.kind() == kind).findFirst();
        return clock.orElseThrow().dueAt();
    }

    private static Light light(Milestones done, String now) {
        return CLOCKS.views(done, Instant.parse(now), "zh").getFirst().light();
    }
}
