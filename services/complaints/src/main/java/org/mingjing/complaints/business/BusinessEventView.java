package org.mingjing.complaints.business;

import java.time.LocalDate;

/** The report of a 影响营商环境（案）事件 as whoever sees the complaint sees it; an enterprise that reports is not named. */
public record BusinessEventView(
        boolean ofReporter,
        String harmedName,
        String harmedCode,
        String decidingUnit,
        String measure,
        String measureLabel,
        String stage,
        String stageLabel,
        Long amountFen,
        LocalDate since,
        String requested) {
    /** Nothing of the enterprise, so that no log line can hold it. */
    @Override
    public String toString() {
        return "BusinessEventView[withheld]";
    }
}
