package org.mingjing.complaints.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.End;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.commons.deadline.Unit;

/**
 * One clock as policy data.
 *
 * @param kinds the kinds of complaint it runs for; none means all
 * @param promised whether it is promised in public
 * @param extension how much more time may be given, once; null where none may
 */
public record ClockPolicy(
        ClockKind id,
        @JsonProperty("public") boolean promised,
        List<String> kinds,
        String zh,
        String en,
        int amount,
        Unit unit,
        End end,
        int warnWorkingDays,
        Extension extension,
        String source) {

    boolean runsFor(String kind) {
        return kinds == null || kinds.contains(kind);
    }

    DeadlineRule rule() {
        return new DeadlineRule(id.name(), amount, unit, end, warnWorkingDays, source);
    }

    /** What it waits for, in Chinese or English. */
    public String label(String lang) {
        return "en".equals(lang) ? en : zh;
    }
}
