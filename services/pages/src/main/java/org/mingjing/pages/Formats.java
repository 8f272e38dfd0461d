package org.mingjing.pages;

import io.quarkus.qute.TemplateExtension;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How pages write dates and money: {@code {x.filedAt.day}}, {@code {x.dueAt.dayWithWeekday(lang)}}, {@code {fen.yuan}}. */
@TemplateExtension
public final class Formats {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private Formats() {}

    static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    static String day(OffsetDateTime at) {
        return day(at.toInstant());
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String moment(Instant at) {
        return MINUTE.format(at.atZone(ZONE));
    }

    static String moment(OffsetDateTime at) {
        return moment(at.toInstant());
    }

    static String dayWithWeekday(LocalDate date, String lang) {
        Locale locale = "en".equals(lang) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return DAY.format(date) + " " + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    static String dayWithWeekday(Instant at, String lang) {
        return dayWithWeekday(at.atZone(ZONE).toLocalDate(), lang);
    }

    static String dayWithWeekday(OffsetDateTime at, String lang) {
        return dayWithWeekday(at.toInstant(), lang);
    }

    /** An amount of fen 分 as yuan with separators: 150000000 → 1,500,000.00. */
    static String yuan(long fen) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(fen / 100.0);
    }

    static String yuan(Long fen) {
        return fen == null ? "" : yuan(fen.longValue());
    }

    /** A number of days without its sign: a light says "over" in words. */
    static long absolute(Number number) {
        return Math.abs(number.longValue());
    }

    /** Whether a thing is named in the singular, in languages that have one. */
    static boolean one(Number number) {
        return number.longValue() == 1;
    }

    /** A count with separators: 1656 → 1,656. */
    static String grouped(long count) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(count);
    }

    static String grouped(int count) {
        return grouped((long) count);
    }
}
