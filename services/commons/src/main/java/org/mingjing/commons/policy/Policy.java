package org.mingjing.commons.policy;

import java.time.LocalDate;

/**
 * One version of a rule that is data, not code.
 *
 * @param id names the rule
 * @param version counts its versions, from 1
 * @param validFrom first day on which this version holds
 * @param validTo last day, or null while it holds
 * @param source the law, regulation or public promise, with its article
 * @param value the rule itself
 */
public record Policy<T>(String id, int version, LocalDate validFrom, LocalDate validTo, String source, T value) {
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
