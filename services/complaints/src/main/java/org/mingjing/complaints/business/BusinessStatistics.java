package org.mingjing.complaints.business;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 影响营商环境（案）事件: which organs were reported how often, which handled them, and how long it took. */
@Schema(name = "BusinessStatistics", examples = BusinessStatistics.EXAMPLE)
public record BusinessStatistics(
        Figure total,
        List<Figure> byOrgan,
        List<Figure> byHandlingOrgan,
        List<Figure> byRegion,
        List<Figure> byMonth,
        List<Figure> byMeasure) {
    static final String EXAMPLE = """
            {"total":{"key":"all","label":"","reports":4,"reportsHref":"/api/v1/complaints/business-environment",
              "concluded":3,"concludedHref":"/api/v1/complaints/business-environment?concluded=true",
              "medianDays":20.0,"meanDays":25.0},
             "byOrgan":[],
             "byHandlingOrgan":[{"key":"GA230100","label":"哈尔滨市公安局","reports":4,
              "reportsHref":"/api/v1/complaints/business-environment?handlingOrgan=GA230100","concluded":3,
              "concludedHref":"/api/v1/complaints/business-environment?handlingOrgan=GA230100&concluded=true",
              "medianDays":20.0,"meanDays":25.0}],
             "byRegion":[],"byMonth":[],"byMeasure":[]}""";

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
