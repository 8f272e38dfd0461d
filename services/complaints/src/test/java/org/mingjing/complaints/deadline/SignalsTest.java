package org.mingjing.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.deadline.SignalStage.APPROACHING;
import static org.mingjing.complaints.deadline.SignalStage.MISSED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.deadline.Suspension;

class SignalsTest {
    private static final Instant WARN = Instant.parse("2018-03-07T16:00:00Z");
    private static final Instant DUE = Instant.parse("2018-03-12T15:59:59Z");
    private static final PublicClock REPLY = clock(ClockKind.PROCEDURAL_REPLY, null);

    @Test
    void aClockIsToldWhenItsWarningTimeBeginsAndWhenItsLastDayIsOver() {
        assertThat(Signals.of(List.of(REPLY), List.of()))
                .containsExactly(
                        new Signal(ClockKind.PROCEDURAL_REPLY, DUE, APPROACHING, WARN),
                        new Signal(ClockKind.PROCEDURAL_REPLY, DUE, MISSED, Instant.parse("2018-03-12T16:00:00Z")));
        assertThat(Signals.next(List.of(REPLY), List.of(), null)).isEqualTo(WARN);
    }

    @Test
    void aClockThatIsMetAndTheReportersOwnAreNotTold() {
        var clocks = List.of(clock(ClockKind.RESULT, WARN), clock(ClockKind.RATING, null));

        assertThat(Signals.of(clocks, List.of())).isEmpty();
        assertThat(Signals.next(clocks, List.of(), null)).isNull();
    }

    @Test
    void whatFallsIntoASuspensionIsToldOnTheFirstDayThatCounts() {
        var pauses = List.of(pause("2018-03-08", "2018-03-10"), pause("2018-03-09", "2018-03-11"));

        assertThat(Signals.of(List.of(REPLY), pauses))
                .extracting(Signal::at)
                .containsExactly(Instant.parse("2018-03-10T16:00:00Z"), Instant.parse("2018-03-12T16:00:00Z"));
    }

    @Test
    void aSuspensionWithoutAnEndTellsNothing() {
        assertThat(Signals.of(List.of(REPLY), List.of(pause("2018-03-06", null))))
                .isEmpty();
    }

    @Test
    void aSuspensionThatIsOverChangesNothing() {
        assertThat(Signals.of(List.of(REPLY), List.of(pause("2018-03-05", "2018-03-08"))))
                .extracting(Signal::at)
                .containsExactly(WARN, Instant.parse("2018-03-12T16:00:00Z"));
    }

    @Test
    void afterAMomentTheNextIsWhatIsToldLaterAndASuspensionMayBringItThere() {
        var missed = Instant.parse("2018-03-12T16:00:00Z");

        assertThat(Signals.next(List.of(REPLY), List.of(), WARN)).isEqualTo(missed);
        assertThat(Signals.next(List.of(REPLY), List.of(), missed)).isNull();
        assertThat(Signals.next(List.of(REPLY), List.of(pause("2018-03-08", "2018-03-10")), WARN))
                .isEqualTo(Instant.parse("2018-03-09T16:00:00Z"));
    }

    private static PublicClock clock(ClockKind kind, Instant metAt) {
        return new PublicClock(kind, DUE, WARN, metAt);
    }

    private static Suspension pause(String from, String until) {
        return new Suspension(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
