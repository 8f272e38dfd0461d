package org.mingjing.commons.deadline;

import com.nlf.calendar.Holiday;
import com.nlf.calendar.util.HolidayUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are worked: the holidays and make-up working days that the State Council announced; Monday to Friday in years
 * for which nothing is announced yet.
 */
@ApplicationScoped
public class WorkingCalendar {
    /** The library searches a long text for each question, so the answers are kept; a day's answer never changes. */
    private final Map<LocalDate, Boolean> known = new ConcurrentHashMap<>();

    /** Whether the day is worked. */
    public boolean isWorkingDay(LocalDate day) {
        return known.computeIfAbsent(day, WorkingCalendar::worked);
    }

    /** Whether the holidays of that year were announced to this calendar. */
    public boolean announced(int year) {
        return !HolidayUtil.getHolidays(year).isEmpty();
    }

    /** The day itself when it is worked, otherwise the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The working day that lies {@code count} working days after (or, if negative, before) the day. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate candidate = day;
        int step = Integer.signum(count);
        for (int left = Math.abs(count); left > 0; ) {
            candidate = candidate.plusDays(step);
            if (isWorkingDay(candidate)) {
                left--;
            }
        }
        return candidate;
    }

    /** How many working days lie after {@code from}, up to and including {@code to}; 0 when {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    private static boolean worked(LocalDate day) {
        Holiday holiday = HolidayUtil.getHoliday(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        if (holiday != null) {
            return holiday.isWork();
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
