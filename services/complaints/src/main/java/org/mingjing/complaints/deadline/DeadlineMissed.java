package org.mingjing.complaints.deadline;

import java.time.Instant;
import java.util.UUID;

/** A clock of a complaint passed its date and is not met. */
public record DeadlineMissed(
        UUID complaintId,
        String handlingOrgan,
        String handlingRegion,
        ClockKind clock,
        Instant dueAt,
        boolean demo,
        Instant toldAt)
        implements DeadlineEvent {}
