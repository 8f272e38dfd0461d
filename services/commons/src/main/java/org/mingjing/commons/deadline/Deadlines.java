package org.mingjing.commons.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.commons.time.BusinessTime;

/**
 * Computes when something is due: the budget of its rule from the day after the start, days of suspension left out (each
 * once, however many suspensions cover it), then the extensions, then the rule about a last day off.
 */
@ApplicationScoped
public class Deadlines {
    private final WorkingCalendar calendar;
    private final Clock clock;

    @Inject
    public Deadlines(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Due without suspension or extension. */
    public Deadline due(DeadlineRule rule, LocalDate start) {
        return due(rule, start, List.of(), List.of());
    }

    /** Due with them. A suspension that still lasts counts up to today, so the due date moves with each day. */
    public Deadline due(DeadlineRule rule, LocalDate start, List<Suspension> suspensions, List<Extension> extensions) {
        Pauses pauses = new Pauses(suspensions, BusinessTime.dayOf(clock.instant()));
        LocalDate last = count(start, rule.amount(), rule.unit(), pauses);
        for (Extension extension : extensions) {
            last = count(last, extension.amount(), extension.unit(), pauses);
        }
        LocalDate due = rule.end() == End.NEXT_WORKING_DAY ? calendar.onOrAfter(last) : last;
        return new Deadline(rule, start, due, calendar.plusWorkingDays(due, -rule.warnWorkingDays()));
    }

    private LocalDate count(LocalDate from, int amount, Unit unit, Pauses pauses) {
        if (unit == Unit.MONTHS) {
            return months(from, amount, pauses);
        }
        if (unit == Unit.CALENDAR_DAYS && pauses.none()) {
            return from.plusDays(amount);
        }
        LocalDate day = from;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            if (!pauses.cover(day) && (unit == Unit.CALENDAR_DAYS || calendar.isWorkingDay(day))) {
                left--;
            }
        }
        return day;
    }

    /** A period of months moves by the suspended days in it; moving it may bring more of them in. */
    private static LocalDate months(LocalDate from, int amount, Pauses pauses) {
        LocalDate last = from.plusMonths(amount);
        if (pauses.none()) {
            return last;
        }
        for (LocalDate day = from.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (pauses.cover(day)) {
                last = last.plusDays(1);
            }
        }
        return last;
    }

    private record Pauses(List<Suspension> suspensions, LocalDate today) {
        boolean none() {
            return suspensions.isEmpty();
        }

        boolean cover(LocalDate day) {
            return suspensions.stream().anyMatch(suspension -> suspension.covers(day, today));
        }
    }
}
