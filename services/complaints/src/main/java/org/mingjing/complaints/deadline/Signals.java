package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.commons.deadline.Suspension;
import org.mingjing.commons.time.BusinessTime;

/**
 * When something is to be told of clocks that are not met. The reporter's own time to judge is not among them: nobody owes
 * it to anybody. Nothing is told on days that no clock counts; what would have been is told on the first day that counts.
 */
public final class Signals {
    private Signals() {}

    /** What is to be told of these clocks, earliest first; already told or not. */
    public static List<Signal> of(List<PublicClock> clocks, List<Suspension> suspensions) {
        return running(clocks)
                .flatMap(clock -> Stream.of(
                        signal(clock, SignalStage.APPROACHING, clock.warnAt(), suspensions),
                        // a light turns red after the last second of the day
                        signal(clock, SignalStage.MISSED, clock.dueAt().plusSeconds(1), suspensions)))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Signal::at)
                        .thenComparing(Signal::stage)
                        .thenComparing(Signal::clock))
                .toList();
    }

    /** The first moment after that one at which something is to be told, of all when it is null; null when nothing is. */
    public static Instant next(List<PublicClock> clocks, List<Suspension> suspensions, Instant after) {
        return of(clocks, suspensions).stream()
                .map(Signal::at)
                .filter(at -> after == null || at.isAfter(after))
                .findFirst()
                .orElse(null);
    }

    private static Stream<PublicClock> running(List<PublicClock> clocks) {
        return clocks.stream().filter(clock -> clock.metAt() == null && clock.kind() != ClockKind.RATING);
    }

    private static Signal signal(PublicClock clock, SignalStage stage, Instant at, List<Suspension> suspensions) {
        return counted(at, suspensions)
                .map(moment -> new Signal(clock.kind(), clock.dueAt(), stage, moment))
                .orElse(null);
    }

    /** That moment, or the beginning of the first day after it that counts; nothing while no end is in sight. */
    private static Optional<Instant> counted(Instant at, List<Suspension> suspensions) {
        var moment = at;
        for (var pause = covering(moment, suspensions); pause.isPresent(); pause = covering(moment, suspensions)) {
            if (pause.get().until() == null) {
                return Optional.empty();
            }
            moment = BusinessTime.startOf(pause.get().until());
        }
        return Optional.of(moment);
    }

    private static Optional<Suspension> covering(Instant moment, List<Suspension> suspensions) {
        LocalDate day = BusinessTime.dayOf(moment);
        return suspensions.stream()
                .filter(one -> !day.isBefore(one.from()) && (one.until() == null || day.isBefore(one.until())))
                .findFirst();
    }
}
