package org.mingjing.complaints.business;

import java.util.List;

/** 影响营商环境（案）事件: which organs were reported how often, and how long it took from filing to conclusion. */
public record BusinessStatistics(
        Figure total, List<Figure> byOrgan, List<Figure> byRegion, List<Figure> byMonth, List<Figure> byMeasure) {

    /**
     * One line of a table. Every number carries the address of the list behind it.
     *
     * @param reports all that came in; {@code concluded} those of them that were concluded
     * @param medianDays calendar days from filing to conclusion, the middle one; null when none was concluded
     * @param meanDays the same on average, with one decimal
     */
    public record Figure(
            String key,
            String label,
            long reports,
            String reportsHref,
            long concluded,
            String concludedHref,
            Double medianDays,
            Double meanDays) {}
}
