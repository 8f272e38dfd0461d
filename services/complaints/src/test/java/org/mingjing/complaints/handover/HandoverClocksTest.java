package org.mingjing.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.deadline.WorkingCalendar;

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
}
