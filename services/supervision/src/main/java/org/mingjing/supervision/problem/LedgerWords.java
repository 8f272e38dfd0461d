package org.mingjing.supervision.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.Messages;

/** The words of the ledger in one language, for pages and the worklist. */
public record LedgerWords(String lang) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** The text of a key; the key itself if nobody wrote one. */
    public String of(String key) {
        return Messages.text(lang, key, Map.of());
    }

    public String of(String key, String name, Object value) {
        return Messages.text(lang, key, Map.of(name, value));
    }

    /** What to write in a field, or null. */
    String hint(String field) {
        var key = "hint." + field;
        return Messages.has(lang, key) ? of(key) : null;
    }

    public String status(Object status) {
        return of("status." + status);
    }

    public String source(Object source) {
        return of("source." + source);
    }

    public String light(Object light) {
        return of("light." + light);
    }

    public String command(Object command) {
        return of("command." + command);
    }

    public String clock(Object clock) {
        return clock == null ? of("ledger.noClock") : of("clock." + clock);
    }

    /** A day with its weekday, since a deadline falls on it. */
    public String day(LocalDate day) {
        var locale = "en".equals(lang) ? Locale.ENGLISH : Locale.CHINA;
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    /** A moment, to the minute, where the organs are. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(BusinessTime.ZONE));
    }

    public String category(String code) {
        return Categories.path(code, lang);
    }
}
