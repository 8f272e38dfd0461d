package org.mingjing.commons.deadline;

import java.time.LocalDate;

/**
 * Days that do not count.
 *
 * @param from the first day that does not count
 * @param until the first day that counts again; null while the suspension lasts
 */
public record Suspension(LocalDate from, LocalDate until) {
    public Suspension {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a suspension ends before it begins: " + from + " to " + until);
        }
    }

    /** Whether the day does not count; an open suspension lasts until today. */
    boolean covers(LocalDate day, LocalDate today) {
        LocalDate end = until == null ? today.plusDays(1) : until;
        return !day.isBefore(from) && day.isBefore(end);
    }
}
