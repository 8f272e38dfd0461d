package org.mingjing.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.deadline.WorkingCalendar;
import org.mingjing.commons.time.BusinessTime;

class HandoverClocksTest {
    private static final Instant MONDAY = Instant.parse("2018-03-05T02:00:00Z");
    private final HandoverClocks clocks = new HandoverClocks(new Deadlines(new WorkingCalendar(), Clock.systemUTC()));

    @Test
    void aClueIsAcknowledgedWithinFiveWorkingDaysAndRedAfterwards() {
        var due = clocks.acknowledge(MONDAY);

        assertThat(due.dueOn()).isEqualTo("2018-03-12");
        assertThat(due.light(Instant.parse("2018-03-12T15:59:59Z"))).isEqualTo(Light.AMBER);
        assertThat(due.light(Instant.parse("2018-03-12T16:00:00Z"))).isEqualTo(Light.RED);
    }

    @Test
    void theFeedbackIsDueThirtyWorkingDaysAfterTheReceiptWithHolidaysLeftOut() {
        // Qingming 5 to 7 April, with 8 April worked instead of 6 April
        assertThat(clocks.feedback(MONDAY).dueOn()).isEqualTo("2018-04-17");
    }

    @Property(tries = 500)
    void theyEndOnAWorkedDayAfterAsManyOfThemWhateverHolidaysAndMakeUpDaysLieBetween(
            @ForAll @IntRange(max = 365 * 8) int days) {
        var calendar = new WorkingCalendar();
        var start = LocalDate.of(2018, 1, 1).plusDays(days);
        var acknowledge = clocks.acknowledge(BusinessTime.startOf(start)).dueOn();
        var feedback = clocks.feedback(BusinessTime.endOf(start)).dueOn();

        assertThat(calendar.isWorkingDay(acknowledge)).isTrue();
        assertThat(calendar.isWorkingDay(feedback)).isTrue();
        assertThat(calendar.workingDaysBetween(start, acknowledge)).isEqualTo(5);
        assertThat(calendar.workingDaysBetween(start, feedback)).isEqualTo(30);
    }
}
