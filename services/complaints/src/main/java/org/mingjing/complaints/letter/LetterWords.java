package org.mingjing.complaints.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mingjing.commons.time.BusinessTime;

/** How letters write days and what was typed: as official documents do, not as tables. */
final class LetterWords {
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private LetterWords() {}

    /** 2026年11月23日. */
    static String day(LocalDate day, String lang) {
        return ("en".equals(lang) ? ENGLISH : CHINESE).format(day);
    }

    /** The same of a moment. */
    static String day(Instant at, String lang) {
        return day(BusinessTime.dayOf(at), lang);
    }

    /** Each paragraph of what was written; none where there is nothing. */
    static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
