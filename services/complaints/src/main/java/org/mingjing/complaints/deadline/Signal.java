package org.mingjing.complaints.deadline;

import java.time.Instant;

/**
 * Something to be told of a clock, once for each date it had.
 *
 * @param dueAt the date it is about; a clock that was moved has another one
 * @param at from when it is to be told
 */
public record Signal(ClockKind clock, Instant dueAt, SignalStage stage, Instant at) {}
