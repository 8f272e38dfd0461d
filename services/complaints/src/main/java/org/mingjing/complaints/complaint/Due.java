package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.mingjing.commons.deadline.Suspension;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClock;
import org.mingjing.complaints.deadline.Signals;

/**
 * Dates reckoned from the policies at each command and kept so that lists sort and count by them in SQL. Whether one
 * is overdue is never kept: that depends on the moment one looks. The last one is when the clocks are looked at again.
 */
@Embeddable
public record Due(
        @Column(name = "procedural_due_at") Instant proceduralDueAt,
        @Column(name = "procedural_met_at") Instant proceduralMetAt,
        @Column(name = "result_due_at") Instant resultDueAt,
        @Column(name = "result_met_at") Instant resultMetAt,
        @Column(name = "next_due_at") Instant nextDueAt,
        @Column(name = "next_warn_at") Instant nextWarnAt,
        @Column(name = "signal_at") Instant signalAt) {

    /** {@code arrivedAt} is when the history was taken over: what it came with is told to nobody; null for what began here. */
    static Due of(List<PublicClock> clocks, List<Suspension> suspensions, Instant arrivedAt) {
        var procedural = clock(clocks, ClockKind.PROCEDURAL_REPLY);
        var result = clock(clocks, ClockKind.RESULT);
        var next = clocks.stream().filter(clock -> clock.metAt() == null).min(Comparator.comparing(PublicClock::dueAt));
        return new Due(
                procedural.dueAt(),
                procedural.metAt(),
                result.dueAt(),
                result.metAt(),
                next.map(PublicClock::dueAt).orElse(null),
                next.map(PublicClock::warnAt).orElse(null),
                Signals.next(clocks, suspensions, arrivedAt));
    }

    private static PublicClock clock(List<PublicClock> clocks, ClockKind kind) {
        return clocks.stream()
                .filter(clock -> clock.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no policy for clock " + kind));
    }
}
