package org.mingjing.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.WorkingCalendar;

/** The clocks of a complaint whose kind was corrected. */
class CorrectedKindTest {
    private static final Instant FILED = Instant.parse("2018-03-05T02:00:00Z");
    private static final PublicClocks CLOCKS =
            new PublicClocks(new Deadlines(new WorkingCalendar(), Clock.fixed(FILED, ZoneOffset.UTC)));

    @Test
    void theClocksOfTheNewKindBeganWithTheFiling() {
        var petition = CLOCKS.of(Milestones.filed("PETITION", FILED));

        assertThat(CLOCKS.of(Milestones.filed("COMPLAINT", FILED).as("PETITION", after(40))))
                .isEqualTo(petition);
    }

    @Test
    void whatRanInTimeForTheFormerKindIsOwedNoMore() {
        var corrected = Milestones.filed("PETITION", FILED).as("COMPLAINT", after(10));

        assertThat(CLOCKS.of(corrected)).isEqualTo(CLOCKS.of(Milestones.filed("COMPLAINT", FILED)));
    }

    @Test
    void whatWasMissedForTheFormerKindStaysMissedAndEndsWithTheCorrection() {
        var corrected = Milestones.filed("PETITION", FILED).as("COMPLAINT", after(20));

        var missed = CLOCKS.of(corrected).getLast();

        assertThat(missed.kind()).isEqualTo(ClockKind.ACCEPTANCE);
        assertThat(missed.metAt()).isEqualTo(after(20)).isAfter(missed.dueAt());
        assertThat(Signals.of(CLOCKS.of(corrected), List.of()))
                .extracting(Signal::clock)
                .doesNotContain(ClockKind.ACCEPTANCE);
        assertThat(CLOCKS.extendable(corrected, after(20))).isEmpty();
        assertThat(CLOCKS.statutory(corrected, after(20), "zh")).hasSize(1);
    }

    @Test
    void whatIsCorrectedBackCountsAsIfItHadAlwaysBeenThat() {
        var back =
                Milestones.filed("PETITION", FILED).as("COMPLAINT", after(20)).as("PETITION", after(21));

        assertThat(CLOCKS.of(back)).isEqualTo(CLOCKS.of(Milestones.filed("PETITION", FILED)));
    }

    private static Instant after(int days) {
        return FILED.plus(days, ChronoUnit.DAYS);
    }
}
