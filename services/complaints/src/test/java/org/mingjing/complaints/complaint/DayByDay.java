package org.mingjing.complaints.complaint;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.mingjing.complaints.deadline.ClockKind;

/** The clocks of a petition, counted as somebody would who crosses out each day in the evening and looks neither back nor ahead. */
final class DayByDay {
    private final Map<ClockKind, Count> counts = new EnumMap<>(ClockKind.class);

    /** One clock: the day on which it began, which does not count, what is left of it, and the day on which it ended. */
    private static final class Count {
        private final LocalDate begun;
        private long left;
        private LocalDate endedOn;

        private Count(LocalDate begun, long left) {
            this.begun = begun;
            this.left = left;
        }
    }

    void days(ClockKind kind, LocalDate begun, long days) {
        counts.put(kind, new Count(begun, days));
    }

    /** A period of months is as many days as it would have without any pause. */
    void months(ClockKind kind, LocalDate begun, int months) {
        days(kind, begun, begun.datesUntil(begun.plusMonths(months)).count());
    }

    void more(ClockKind kind, int days) {
        counts.get(kind).left += days;
    }

    void stop(ClockKind kind) {
        counts.remove(kind);
    }

    boolean endedBefore(ClockKind kind, LocalDate day) {
        var count = counts.get(kind);
        return count != null && count.endedOn != null && count.endedOn.isBefore(day);
    }

    /** A day is over. */
    void evening(LocalDate day, boolean paused) {
        if (!paused) {
            counts.values().forEach(count -> cross(count, day));
        }
    }

    private static void cross(Count count, LocalDate day) {
        if (count.left > 0 && day.isAfter(count.begun)) {
            count.left--;
            count.endedOn = count.left == 0 ? day : null;
        }
    }

    Map<ClockKind, LocalDate> ends() {
        Map<ClockKind, LocalDate> ends = new EnumMap<>(ClockKind.class);
        counts.forEach((kind, count) -> ends.put(kind, count.endedOn));
        return ends;
    }
}
