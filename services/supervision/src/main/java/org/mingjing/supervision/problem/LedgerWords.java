package org.mingjing.supervision.problem;

import java.util.Map;
import org.mingjing.commons.web.Messages;

/** The words of the ledger in one language, for pages and the worklist. */
public record LedgerWords(String lang) {

    /** The text of a key; the key itself if nobody wrote one. */
    public String of(String key) {
        return Messages.text(lang, key, Map.of());
    }

    public String of(String key, String name, Object value) {
        return Messages.text(lang, key, Map.of(name, value));
    }

    public String status(Object status) {
        return of("status." + status);
    }

    public String source(Object source) {
        return of("source." + source);
    }

    public String command(Object command) {
        return of("command." + command);
    }

    public String clock(Object clock) {
        return clock == null ? of("ledger.noClock") : of("clock." + clock);
    }

    public String category(String code) {
        return Categories.path(code, lang);
    }

    /** Days left in words. */
    public String days(Long days) {
        if (days == null) {
            return of("days.none");
        }
        if (days == 0) {
            return of("days.today");
        }
        return days > 0 ? of("days.left", "days", days) : of("days.over", "days", -days);
    }
}
