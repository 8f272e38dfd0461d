package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.commons.deadline.Suspension;

/**
 * The moments of a complaint's life that start and stop clocks; null where not yet reached.
 *
 * @param progressedAt the first progress report
 * @param concludedAt the first conclusion, whether or not a review has begun since
 * @param repliedAt the first reply, whether or not a review has begun since
 * @param lastRepliedAt the reply that stands; null while a review goes on
 * @param suspensions the days that no clock counts
 * @param extensions more time, by clock
 * @param formerKinds as what it counted before it was corrected, the first first
 */
public record Milestones(
        String kind,
        Instant filedAt,
        Instant acceptedAt,
        Instant proceduralRepliedAt,
        Instant progressedAt,
        Instant declinedAt,
        Instant withdrawnAt,
        Instant concludedAt,
        Instant repliedAt,
        Instant reviewRequestedAt,
        Instant lastRepliedAt,
        Instant closedAt,
        List<Suspension> suspensions,
        Map<ClockKind, List<Extension>> extensions,
        List<FormerKind> formerKinds) {

    /** As what it counted until then. */
    public record FormerKind(String kind, Instant until) {}

    /** A complaint that was filed and not touched since. */
    public static Milestones filed(String kind, Instant filedAt) {
        return new Milestones(
                kind, filedAt, null, null, null, null, null, null, null, null, null, null, List.of(), Map.of(),
                List.of());
    }

    /** The same as if it were corrected to that kind at that moment. */
    public Milestones as(String otherKind, Instant now) {
        var former = Stream.concat(formerKinds.stream(), Stream.of(new FormerKind(kind, now)))
                .toList();
        return new Milestones(
                otherKind,
                filedAt,
                acceptedAt,
                proceduralRepliedAt,
                progressedAt,
                declinedAt,
                withdrawnAt,
                concludedAt,
                repliedAt,
                reviewRequestedAt,
                lastRepliedAt,
                closedAt,
                suspensions,
                extensions,
                former);
    }

    List<Extension> extensions(ClockKind clock) {
        return extensions.getOrDefault(clock, List.of());
    }
}
