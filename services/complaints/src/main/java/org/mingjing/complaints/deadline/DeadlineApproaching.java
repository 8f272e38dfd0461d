package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.UUID;

/** A clock of a complaint came near its date and is not met. */
public record DeadlineApproaching(
        UUID complaintId,
        String handlingOrgan,
        String handlingRegion,
        ClockKind clock,
        Instant dueAt,
        boolean demo,
        Instant toldAt)
        implements DeadlineEvent {}
