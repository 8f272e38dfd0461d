package org.mingjing.complaints.business;

import java.time.LocalDate;

/**
 * The report of a 影响营商环境（案）事件 as whoever sees the complaint sees it; an enterprise that reports is not named.
 *
 * @param byOffice the office filled it in when it found out of what kind the complaint is
 */
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
        String requested,
        boolean byOffice) {
    /** Nothing of the enterprise, so that no log line can hold it. */
    @Override
    public String toString() {
        return "BusinessEventView[withheld]";
    }
}
