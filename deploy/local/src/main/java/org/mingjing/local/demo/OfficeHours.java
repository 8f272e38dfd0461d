package org.mingjing.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times at which an office works: the demo year's histories happen in them. */
final class OfficeHours {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private OfficeHours() {}

    /** A time on that day, or on the next Monday when it is a weekend. */
    static OffsetDateTime on(LocalDate day, Dice dice) {
        LocalDate open = day;
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
            open = open.plusDays(1);
        }
        return open.atTime(dice.between(8, 16), dice.between(0, 59), dice.between(0, 59))
                .atOffset(BEIJING);
    }

    /** Any time of the day: people file when they like. */
    static OffsetDateTime anyTimeOn(LocalDate day, Dice dice) {
        return day.atTime(dice.between(7, 21), dice.between(0, 59), dice.between(0, 59))
                .atOffset(BEIJING);
    }

    /** A working time some days later, and later than {@code before} in any case. */
    static OffsetDateTime after(OffsetDateTime before, int days, Dice dice) {
        OffsetDateTime candidate = on(before.toLocalDate().plusDays(days), dice);
        return candidate.isAfter(before) ? candidate : before.plusMinutes(dice.between(5, 50));
    }

    /** As people write a date that lies some days back. */
    static String spoken(LocalDate day) {
        String prefix = day.getYear() == Figures.YEAR ? "" : day.getYear() + "年";
        return prefix + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
