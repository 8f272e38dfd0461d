package org.mingjing.complaints.deadline;

import java.time.Instant;

/** The moments of a complaint's life that start and stop clocks; null where not yet reached. */
public record Milestones(
        String kind,
        Instant filedAt,
        Instant acceptedAt,
        Instant proceduralRepliedAt,
        Instant declinedAt,
        Instant concludedAt,
        Instant repliedAt,
        Instant closedAt) {}
