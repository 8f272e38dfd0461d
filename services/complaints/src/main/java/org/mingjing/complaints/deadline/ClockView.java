package org.mingjing.complaints.deadline;

import java.time.OffsetDateTime;
import org.mingjing.commons.deadline.Light;

/**
 * A clock as people see it.
 *
 * @param label what it waits for, in the caller's language
 * @param beganAt when it began to run: with the filing, or with the step that it follows
 * @param metAt when it was answered, or null
 * @param light green, amber near the date, red past it, done when answered
 * @param daysLeft days to the date, negative past it; 0 when answered
 * @param source the rule or public promise it comes from
 */
public record ClockView(
        String id,
        String label,
        OffsetDateTime beganAt,
        OffsetDateTime dueAt,
        OffsetDateTime metAt,
        Light light,
        long daysLeft,
        String source) {}
