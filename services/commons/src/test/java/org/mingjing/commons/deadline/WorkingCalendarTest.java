package org.mingjing.commons.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = new WorkingCalendar();

    @Example
    void announcedHolidaysAreNotWorked() {
        // Spring Festival 2018: 15 to 21 February, a Thursday to a Wednesday
        for (int day = 15; day <= 21; day++) {
            assertThat(calendar.isWorkingDay(LocalDate.of(2018, 2, day)))
                    .as("February %d", day)
                    .isFalse();
        }
        assertThat(calendar.isWorkingDay(LocalDate.of(2018, 2, 14))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2018, 2, 22))).isTrue();
    }

    @Example
    void makeUpDaysAreWorkedAlthoughTheyAreWeekends() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2018, 2, 11)))
                .as("a Sunday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2018, 2, 24)))
                .as("a Saturday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2018, 9, 29)))
                .as("a Saturday")
                .isTrue();
    }

    @Example
    void yearsNotAnnouncedHaveWeekendsOnly() {
        assertThat(calendar.announced(2018)).isTrue();
        assertThat(calendar.announced(2045)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2045, 10, 2)))
                .as("a Monday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2045, 10, 1)))
                .as("a Sunday")
                .isFalse();
    }

    @Property(tries = 300)
    void countingForwardAndBackAgree(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int count) {
        LocalDate start = calendar.onOrAfter(day);
        LocalDate end = calendar.plusWorkingDays(start, count);
        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(count);
        assertThat(calendar.plusWorkingDays(end, -count)).isEqualTo(start);
    }

    @Property(tries = 300)
    void theNextWorkingDayIsTheFirstThatIsWorked(@ForAll("days") LocalDate day) {
        LocalDate next = calendar.onOrAfter(day);
        assertThat(calendar.isWorkingDay(next)).isTrue();
        assertThat(day.datesUntil(next)).noneMatch(calendar::isWorkingDay);
        assertThat(day.datesUntil(next).count())
                .as("no break is longer than ten days")
                .isLessThan(11);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 22).map(offset -> LocalDate.of(2010, 1, 1)
                .plusDays(offset));
    }
}
