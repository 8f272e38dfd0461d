package org.mingjing.complaints.overview;

import java.util.List;
import java.util.Map;

/**
 * The complaints that the caller may see, counted. Every number carries the address of the list behind it, or is opened by
 * what {@code opens} says.
 *
 * @param total all of them
 * @param opens by the name of a number: what to add to a line's {@code href} to get the list behind that number
 * @param byOrgan by the organ complained about
 * @param byHandlingOrgan by the organ that handles, whose clocks they are
 * @param clocks both public clocks
 * @param substantiated at least partly, and not, of those with a result
 * @param satisfaction what reporters judged: satisfied or better, and worse
 * @param dispositions people dealt with, by kind; {@code dealtWith} is their sum
 * @param released complaints after which money or property was released
 */
public record Overview(
        Line total,
        Map<String, String> opens,
        List<Line> byStatus,
        List<Line> byOrgan,
        List<Line> byHandlingOrgan,
        List<Line> byRegion,
        List<Line> byCategoryGroup,
        List<Line> byCategory,
        List<Line> byChannel,
        List<Line> byKind,
        List<Line> byEnterprise,
        List<Line> byOutcome,
        List<Line> byMonth,
        List<Part> clocks,
        Part substantiated,
        List<Part> satisfaction,
        Tally dealtWith,
        List<Tally> dispositions,
        Tally released,
        long releasedFen) {}
