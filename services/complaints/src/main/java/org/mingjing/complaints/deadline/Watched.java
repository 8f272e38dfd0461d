package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Suspension;

/**
 * A thing whose clocks are watched, as it stands while it is locked.
 *
 * @param organ the organ that has to act
 * @param region its region
 * @param demo whether it was made for the demo
 * @param arrivedAt when its history was taken over; null for what began here
 */
public record Watched(
        UUID id,
        String organ,
        String region,
        boolean demo,
        Instant arrivedAt,
        List<PublicClock> clocks,
        List<Suspension> suspensions) {

    /** Whether it happened before the thing came here: that is history, and nobody is told. */
    boolean cameWith(Signal signal) {
        return arrivedAt != null && !signal.at().isAfter(arrivedAt);
    }
}
