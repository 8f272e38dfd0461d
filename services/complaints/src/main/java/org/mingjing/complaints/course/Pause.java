package org.mingjing.complaints.course;

import java.time.Instant;
import java.time.LocalDate;
import org.mingjing.commons.deadline.Suspension;
import org.mingjing.commons.time.BusinessTime;

/**
 * 中止: days that no clock counts. It always has an end, so that nobody can forget it: after the last day the clocks run
 * again by themselves.
 *
 * @param ground code of {@code policy/suspension-grounds.yaml}
 * @param until the first day that counts again, as planned
 * @param resumedAt when it was ended early, or null
 */
public record Pause(String ground, String reason, Instant from, LocalDate until, Instant resumedAt) {
    /** Whether it holds on the day of that moment. */
    public boolean holds(Instant now) {
        return resumedAt == null && BusinessTime.dayOf(now).isBefore(until);
    }

    Pause endedAt(Instant now) {
        return new Pause(ground, reason, from, until, now);
    }

    /** The days that do not count. */
    Suspension days() {
        var first = BusinessTime.dayOf(from);
        var planned = resumedAt == null ? until : BusinessTime.dayOf(resumedAt);
        return new Suspension(first, planned.isBefore(first) ? first : planned);
    }
}
