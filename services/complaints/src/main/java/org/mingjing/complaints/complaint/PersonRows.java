package org.mingjing.complaints.complaint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.TypedForm;

/** The rows in which the form that concludes says who was dealt with; an empty row says nothing. */
public record PersonRows(TypedForm typed) {
    /** The field that says how many rows there are. */
    public static final String ROWS = "rows";

    private static final int AT_ONCE = 3;
    private static final int MOST = 30;
    private static final List<String> FIELDS = List.of("kind", "personRef", "authority", "document", "decidedOn");
    private static final Pattern PLACE = Pattern.compile("dispositions\\[(\\d+)]\\.(\\w+)");

    /** Those of a form that was sent. */
    public static PersonRows of(TypedForm typed) {
        return new PersonRows(typed);
    }

    /** How many rows there are. */
    public int count() {
        var given = typed.values().getOrDefault(ROWS, "");
        return given.matches("[0-9]{1,3}") ? Math.clamp(Integer.parseInt(given), AT_ONCE, MOST) : AT_ONCE;
    }

    /** Whether there is room for more. */
    boolean extensible() {
        return count() < MOST;
    }

    /** The form with some rows more, and nothing wrong with it. */
    public TypedForm more() {
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        values.put(ROWS, Integer.toString(Math.min(count() + AT_ONCE, MOST)));
        return new TypedForm(typed.name(), values, Map.of(), null);
    }

    /** What they say; 422 for a date that is none, and for a row that names neither its person nor who decided. */
    List<CommandRequest.Disposed> disposed() {
        return filled().stream().map(this::disposed).toList();
    }

    /** The refusal, its fields named as they are on the page. */
    ProblemException blamed(ProblemException refusal) {
        var errors = refusal.errors().stream().map(this::blamed).toList();
        return errors.equals(refusal.errors())
                ? refusal
                : new ProblemException(refusal.status(), refusal.code(), refusal.args(), errors, refusal.extensions());
    }

    /** The rows of that form, as they were left. */
    List<PersonRow> shown(String form, PageText t) {
        return IntStream.rangeClosed(1, typed.wasFor(form) ? count() : AT_ONCE)
                .mapToObj(row -> new PersonRow(
                        row,
                        FIELDS.stream()
                                .map(field -> field(form, row, field, t).typed(form, typed))
                                .toList()))
                .toList();
    }

    private FormField field(String form, int row, String field, PageText t) {
        var name = name(row, field);
        return switch (field) {
            case "kind" ->
                new FormField(
                        name,
                        "choice",
                        t.of("office.field.disposition"),
                        null,
                        false,
                        "",
                        null,
                        FormField.choices(
                                DispositionKind.class, typed.value(form, name), kind -> t.label("disposition." + kind)),
                        List.of());
            case "personRef" -> FormField.line(name, t.of("disposed.person"), t.of("disposed.person.hint"), false);
            case "decidedOn" ->
                new FormField(name, "date", t.of("disposed.decidedOn"), null, false, "", null, List.of(), List.of());
            default -> FormField.line(name, t.of("disposed." + field), null, false);
        };
    }

    private List<Integer> filled() {
        return IntStream.rangeClosed(1, count())
                .filter(row -> FIELDS.stream().anyMatch(field -> value(row, field) != null))
                .boxed()
                .toList();
    }

    private CommandRequest.Disposed disposed(int row) {
        if (value(row, "personRef") == null && value(row, "authority") == null && value(row, "document") == null) {
            throw ProblemException.unprocessable(name(row, "personRef"), "person-row-empty");
        }
        return new CommandRequest.Disposed(
                typed.chosen(name(row, "kind"), DispositionKind.values()),
                1,
                value(row, "personRef"),
                value(row, "authority"),
                value(row, "document"),
                day(row));
    }

    private LocalDate day(int row) {
        try {
            var given = value(row, "decidedOn");
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw ProblemException.unprocessable(name(row, "decidedOn"), "wrong-type", "type", "2018-06-30");
        }
    }

    private FieldError blamed(FieldError error) {
        var place = PLACE.matcher(error.field());
        if (!place.matches() || Integer.parseInt(place.group(1)) >= filled().size()) {
            return error;
        }
        var row = filled().get(Integer.parseInt(place.group(1)));
        return new FieldError(name(row, place.group(2)), error.code(), error.args());
    }

    private String value(int row, String field) {
        return typed.value(name(row, field));
    }

    private static String name(int row, String field) {
        return "person." + row + "." + field;
    }
}
