package org.mingjing.complaints.overview;

import java.util.List;

/**
 * The complaints that the caller may see, counted. Every number carries the address of the list behind it.
 *
 * @param total all of them
 * @param dispositions people dealt with, by kind; {@code dealtWith} is their sum
 */
public record Overview(
        Tally total,
        List<Tally> byStatus,
        List<Tally> byOrgan,
        List<Tally> byRegion,
        List<Tally> byCategoryGroup,
        List<Tally> byCategory,
        List<Tally> byChannel,
        List<Tally> byKind,
        List<Tally> byEnterprise,
        List<Tally> byOutcome,
        List<Tally> byMonth,
        List<ClockShare> clocks,
        Tally dealtWith,
        List<Tally> dispositions,
        long releasedFen) {}
