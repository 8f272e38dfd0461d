package org.mingjing.commons.deadline;

import java.util.Objects;

/**
 * How long something may take; policy data, with the source it comes from.
 *
 * @param id names the rule
 * @param amount how many units
 * @param unit what is counted
 * @param end what a last day off means
 * @param warnWorkingDays working days before the end at which the light turns amber
 * @param source the law or the public promise
 */
public record DeadlineRule(String id, int amount, Unit unit, End end, int warnWorkingDays, String source) {
    public DeadlineRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit of " + id);
        Objects.requireNonNull(end, "end of " + id);
        Objects.requireNonNull(source, "source of " + id);
        if (amount < 0 || warnWorkingDays < 0) {
            throw new IllegalArgumentException("a period is not negative: " + id);
        }
    }
}
