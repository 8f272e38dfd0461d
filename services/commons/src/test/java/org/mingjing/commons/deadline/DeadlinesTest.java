package org.mingjing.commons.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mingjing.commons.time.BusinessTime;

class DeadlinesTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 6, 15);
    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Deadlines deadlines =
            new Deadlines(calendar, Clock.fixed(BusinessTime.startOf(TODAY).plusSeconds(3600), BusinessTime.ZONE));

    @Example
    void theDayOfTheStartDoesNotCount() {
        assertThat(due(7, Unit.CALENDAR_DAYS, End.LAST_DAY, "2018-03-01")).isEqualTo("2018-03-08");
        assertThat(due(1, Unit.WORKING_DAYS, End.LAST_DAY, "2018-03-01")).isEqualTo("2018-03-02");
    }

    @Example
    void aLastDayOffMovesToTheNextWorkingDay() {
        // 8 + 7 = 15 February 2018, the first of seven days of holiday; the 22nd is worked
        assertThat(due(7, Unit.CALENDAR_DAYS, End.NEXT_WORKING_DAY, "2018-02-08"))
                .isEqualTo("2018-02-22");
        assertThat(due(7, Unit.CALENDAR_DAYS, End.LAST_DAY, "2018-02-08")).isEqualTo("2018-02-15");
        // Saturday, 24 February 2018 is a make-up working day
        assertThat(due(7, Unit.CALENDAR_DAYS, End.NEXT_WORKING_DAY, "2018-02-17"))
                .isEqualTo("2018-02-24");
    }

    @Example
    void workingDaysSkipHolidaysAndCountMakeUpDays() {
        // from Wednesday 14 February: 22, 23, 24 (a Saturday that is worked), 26
        assertThat(due(4, Unit.WORKING_DAYS, End.LAST_DAY, "2018-02-14")).isEqualTo("2018-02-26");
    }

    @Example
    void monthsEndOnTheSameDayOrTheMonthsLast() {
        assertThat(due(3, Unit.MONTHS, End.LAST_DAY, "2018-03-15")).isEqualTo("2018-06-15");
        assertThat(due(1, Unit.MONTHS, End.LAST_DAY, "2018-01-31")).isEqualTo("2018-02-28");
        assertThat(due(1, Unit.MONTHS, End.LAST_DAY, "2020-01-31")).isEqualTo("2020-02-29");
        assertThat(due(12, Unit.MONTHS, End.LAST_DAY, "2020-02-29")).isEqualTo("2021-02-28");
        assertThat(due(3, Unit.MONTHS, End.LAST_DAY, "2017-11-30")).isEqualTo("2018-02-28");
    }

    @Example
    void yearsEndAndLeapDayAreDaysLikeOthers() {
        assertThat(due(7, Unit.CALENDAR_DAYS, End.LAST_DAY, "2018-12-28")).isEqualTo("2019-01-04");
        assertThat(due(2, Unit.CALENDAR_DAYS, End.LAST_DAY, "2020-02-28")).isEqualTo("2020-03-01");
        assertThat(due(2, Unit.CALENDAR_DAYS, End.LAST_DAY, "2018-02-28")).isEqualTo("2018-03-02");
        // 29 December 2018 was a Saturday that was worked; 30 December to 1 January were off
        assertThat(due(2, Unit.WORKING_DAYS, End.LAST_DAY, "2018-12-28")).isEqualTo("2019-01-02");
    }

    @Example
    void extensionsContinueWhereThePeriodEnded() {
        DeadlineRule rule = rule(3, Unit.MONTHS, End.LAST_DAY, 0);
        Deadline deadline = deadlines.due(
                rule,
                LocalDate.of(2018, 1, 31),
                List.of(),
                List.of(new Extension(1, Unit.MONTHS), new Extension(5, Unit.CALENDAR_DAYS)));
        assertThat(deadline.dueOn()).isEqualTo("2018-06-04");
    }

    @Example
    void overlappingSuspensionsCountOnce() {
        List<Suspension> suspensions = List.of(
                suspension("2018-03-05", "2018-03-10"),
                suspension("2018-03-08", "2018-03-12"),
                suspension("2018-03-08", "2018-03-12"));
        Deadline deadline = deadlines.due(
                rule(10, Unit.CALENDAR_DAYS, End.LAST_DAY, 0), LocalDate.of(2018, 3, 1), suspensions, List.of());
        assertThat(deadline.dueOn()).isEqualTo("2018-03-18");
    }

    @Example
    void aSuspensionWithinMonthsMovesTheEndEvenIntoTheNextSuspension() {
        List<Suspension> suspensions =
                List.of(suspension("2018-03-10", "2018-03-20"), suspension("2018-04-05", "2018-04-10"));
        Deadline deadline =
                deadlines.due(rule(1, Unit.MONTHS, End.LAST_DAY, 0), LocalDate.of(2018, 3, 1), suspensions, List.of());
        assertThat(deadline.dueOn()).isEqualTo("2018-04-16");
    }

    @Example
    void whatWasSuspendedOutsideThePeriodDoesNotCount() {
        List<Suspension> suspensions =
                List.of(suspension("2018-01-01", "2018-03-02"), suspension("2018-03-20", "2018-03-30"));
        Deadline deadline = deadlines.due(
                rule(7, Unit.CALENDAR_DAYS, End.LAST_DAY, 0), LocalDate.of(2018, 3, 1), suspensions, List.of());
        assertThat(deadline.dueOn()).isEqualTo("2018-03-08");
    }

    @Example
    void anOpenSuspensionMovesTheEndWithEachDay() {
        List<Suspension> open = List.of(new Suspension(LocalDate.of(2018, 6, 11), null));
        DeadlineRule rule = rule(7, Unit.CALENDAR_DAYS, End.LAST_DAY, 0);
        LocalDate start = LocalDate.of(2018, 6, 8);
        assertThat(deadlines.due(rule, start, open, List.of()).dueOn()).isEqualTo("2018-06-20");
        Deadlines tomorrow =
                new Deadlines(calendar, Clock.fixed(BusinessTime.startOf(TODAY.plusDays(1)), BusinessTime.ZONE));
        assertThat(tomorrow.due(rule, start, open, List.of()).dueOn()).isEqualTo("2018-06-21");
    }

    @Example
    void theLightFollowsTheDaysOfTheZone() {
        Deadline deadline = deadlines.due(rule(7, Unit.CALENDAR_DAYS, End.LAST_DAY, 2), LocalDate.of(2018, 3, 1));
        assertThat(deadline.dueAt()).isEqualTo("2018-03-08T15:59:59Z");
        assertThat(deadline.warnFrom()).isEqualTo("2018-03-06");
        assertThat(deadline.light(Instant.parse("2018-03-05T15:59:59Z"))).isEqualTo(Light.GREEN);
        assertThat(deadline.light(Instant.parse("2018-03-05T16:00:00Z"))).isEqualTo(Light.AMBER);
        assertThat(deadline.light(deadline.dueAt())).isEqualTo(Light.AMBER);
        assertThat(deadline.light(Instant.parse("2018-03-08T16:00:00Z"))).isEqualTo(Light.RED);
        assertThat(deadline.daysLeft(Instant.parse("2018-03-08T10:00:00Z"))).isZero();
        assertThat(deadline.daysLeft(Instant.parse("2018-03-09T10:00:00Z"))).isEqualTo(-1);
        assertThat(deadline.light(Instant.parse("2018-04-01T00:00:00Z"), deadline.dueAt()))
                .isEqualTo(Light.DONE);
    }

    @Example
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> suspension("2018-03-02", "2018-03-01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Extension(-1, Unit.MONTHS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeadlineRule("x", 1, Unit.MONTHS, End.LAST_DAY, 0, null))
                .isInstanceOf(NullPointerException.class);
    }

    /** The oracle counts day by day from a set of days, so it cannot count one twice. */
    @Property(tries = 400)
    void suspendedDaysNeverCountAndAllOthersDo(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll("suspensions") List<Suspension> suspensions) {
        LocalDate due = deadlines
                .due(rule(amount, Unit.CALENDAR_DAYS, End.LAST_DAY, 0), start, suspensions, List.of())
                .dueOn();
        long counted = start.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> suspensions.stream().noneMatch(s -> !day.isBefore(s.from()) && day.isBefore(s.until())))
                .count();
        assertThat(counted).isEqualTo(amount);
        assertThat(suspensions).noneMatch(s -> !due.isBefore(s.from()) && due.isBefore(s.until()));
    }

    @Property(tries = 300)
    void theOrderOfSuspensionsAndTheirRepetitionDoNotMatter(
            @ForAll("starts") LocalDate start,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 12) int amount,
            @ForAll("suspensions") List<Suspension> suspensions) {
        List<Suspension> shuffled = new ArrayList<>(suspensions);
        shuffled.addAll(suspensions);
        Collections.reverse(shuffled);
        DeadlineRule rule = rule(amount, unit, End.NEXT_WORKING_DAY, 3);
        assertThat(deadlines.due(rule, start, shuffled, List.of()))
                .isEqualTo(deadlines.due(rule, start, suspensions, List.of()));
    }

    @Property(tries = 300)
    void moreTimeOrOneSuspensionMoreNeverMakesItEarlier(
            @ForAll("starts") LocalDate start,
            @ForAll Unit unit,
            @ForAll @IntRange(min = 1, max = 12) int amount,
            @ForAll("suspensions") List<Suspension> suspensions,
            @ForAll @IntRange(max = 10) int extra) {
        DeadlineRule rule = rule(amount, unit, End.NEXT_WORKING_DAY, 3);
        Deadline plain = deadlines.due(rule, start);
        Deadline suspended = deadlines.due(rule, start, suspensions, List.of());
        Deadline extended = deadlines.due(rule, start, suspensions, List.of(new Extension(extra, unit)));
        assertThat(suspended.dueOn()).isAfterOrEqualTo(plain.dueOn());
        assertThat(extended.dueOn()).isAfterOrEqualTo(suspended.dueOn());
        assertThat(calendar.isWorkingDay(extended.dueOn())).isTrue();
        assertThat(extended.warnFrom()).isBeforeOrEqualTo(extended.dueOn());
    }

    private LocalDate due(int amount, Unit unit, End end, String start) {
        return deadlines.due(rule(amount, unit, end, 0), LocalDate.parse(start)).dueOn();
    }

    private static DeadlineRule rule(int amount, Unit unit, End end, int warn) {
        return new DeadlineRule("rule", amount, unit, end, warn, "test");
    }

    private static Suspension suspension(String from, String until) {
        return new Suspension(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 365 * 15).map(offset -> LocalDate.of(2012, 1, 1)
                .plusDays(offset));
    }

    /** Around the starts, so that they often lie within the period and overlap. */
    @Provide
    Arbitrary<List<Suspension>> suspensions() {
        Arbitrary<LocalDate> from = starts();
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 40);
        return Combinators.combine(from, days)
                .as((day, length) -> new Suspension(day, day.plusDays(length)))
                .list()
                .ofMaxSize(6);
    }
}
