package org.mingjing.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;

/** When a clock that starts now runs out; the last day still counts as in time. */
@FunctionalInterface
public interface DueDates {
    LocalDate due(ProblemClock clock, Instant start);
}
