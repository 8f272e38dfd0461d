package org.mingjing.complaints.letter;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** The form on the page of a complaint that notes what was told by word; each letter that is due has its own. */
final class SpokenForm {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private SpokenForm() {}

    static String name(String kind, String toldAt) {
        return ("spoken-" + kind + "-" + toldAt).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    }

    /** As the browser sent it, under the name of the letter that it is about. */
    static TypedForm of(MultivaluedMap<String, String> form) {
        return TypedForm.of(name(form.getFirst("kind"), moment(form.getFirst("toldAt"))), form);
    }

    /** How and when, this moment at first. */
    static List<FormField> fields(LetterView letter, TypedForm typed, OffsetDateTime now, PageText t) {
        var form = letter.form();
        var chosen = typed.value(form, "way");
        var ways = Arrays.stream(SpokenWay.values())
                .map(way -> new FormField.Choice(
                        way.name(), t.of("spoken.way." + way), way.name().equals(chosen)))
                .toList();
        var at = new FormField(
                "at",
                "datetime-local",
                t.of("spoken.at"),
                null,
                true,
                typed.wasFor(form) ? typed.value(form, "at") : MINUTE.format(now),
                typed.error(form, "at"),
                List.of(),
                List.of());
        return List.of(FormField.choice("way", t.of("spoken.way"), null, ways).typed(form, typed), at);
    }

    /** What it asks for; 422 for a moment that is none. */
    static SpokenRequest request(TypedForm typed) {
        return new SpokenRequest(
                typed.chosen("kind", LetterKind.values()),
                NoticeLetterPages.moment(typed.value("toldAt")),
                typed.chosen("way", SpokenWay.values()),
                at(typed.value("at")));
    }

    /** As the page writes it. */
    private static String moment(String text) {
        try {
            return String.valueOf(NoticeLetterPages.moment(text));
        } catch (ProblemException e) {
            // what is no moment is refused when it is taken
            return text;
        }
    }

    private static Instant at(String text) {
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(text).atZone(BusinessTime.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.unprocessable("at", "wrong-type", "type", "2018-03-06T09:30");
        }
    }
}
