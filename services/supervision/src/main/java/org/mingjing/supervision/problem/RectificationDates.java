package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.deadline.WorkingCalendar;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

/** The due dates of the ledger by {@code policy/problem-deadlines.yaml}, and the lights that follow from them. */
@ApplicationScoped
public class RectificationDates implements DueDates {

    private final Policies<DeadlineRule> rules = Policies.read("problem-deadlines", DeadlineRule.class);
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock time;

    RectificationDates(Deadlines deadlines, WorkingCalendar calendar, Clock time) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.time = time;
    }

    @Override
    public LocalDate due(ProblemClock clock, Instant start) {
        var day = BusinessTime.dayOf(start);
        return deadlines.due(rules.value(clock.rule(), day), day).dueOn();
    }

    LocalDate today() {
        return BusinessTime.dayOf(time.instant());
    }

    /** What is due up to this day, and not before today, is due soon. */
    LocalDate soon() {
        var warning = rules.value(ProblemClock.RECTIFY.rule(), today()).warnWorkingDays();
        return calendar.plusWorkingDays(today(), warning);
    }

    /** The light of a clock; DONE where none runs. */
    Light light(LocalDate due) {
        if (due == null) {
            return Light.DONE;
        }
        if (due.isBefore(today())) {
            return Light.RED;
        }
        return due.isAfter(soon()) ? Light.GREEN : Light.AMBER;
    }

    /** Calendar days left, negative when overdue; null where no clock runs. */
    Long daysLeft(LocalDate due) {
        return due == null ? null : Long.valueOf(ChronoUnit.DAYS.between(today(), due));
    }

    /** The rule behind a clock, with its source. */
    DeadlineRule rule(ProblemClock clock) {
        return rules.value(clock.rule(), today());
    }
}
