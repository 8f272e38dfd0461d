package org.mingjing.complaints.deadline;

import java.time.Instant;

/** One clock of one complaint: when it is due, from when it warns, and, once answered, when that was. */
public record PublicClock(ClockKind kind, Instant dueAt, Instant warnAt, Instant metAt) {
    /** The same, which waits for nothing any more after that moment. */
    PublicClock endedBy(Instant end) {
        return new PublicClock(kind, dueAt, warnAt, metAt == null || metAt.isAfter(end) ? end : metAt);
    }
}
