package org.mingjing.commons.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingjing.commons.time.BusinessTime;

/**
 * When something is due.
 *
 * @param rule the rule it follows
 * @param startedOn the day it began, which does not count
 * @param dueOn the last day
 * @param warnFrom the day from which the light is amber
 */
public record Deadline(DeadlineRule rule, LocalDate startedOn, LocalDate dueOn, LocalDate warnFrom) {
    /** The last second of the last day. */
    public Instant dueAt() {
        return BusinessTime.endOf(dueOn);
    }

    /** The light of something not done yet. */
    public Light light(Instant now) {
        if (now.isAfter(dueAt())) {
            return Light.RED;
        }
        return BusinessTime.dayOf(now).isBefore(warnFrom) ? Light.GREEN : Light.AMBER;
    }

    /** The light of something that was done at {@code metAt}, or is not done when that is null. */
    public Light light(Instant now, Instant metAt) {
        return metAt == null ? light(now) : Light.DONE;
    }

    /** Calendar days left; 0 on the last day, negative afterwards. */
    public long daysLeft(Instant now) {
        return ChronoUnit.DAYS.between(BusinessTime.dayOf(now), dueOn);
    }
}
