package org.mingjing.complaints.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.mingjing.complaints.page.TypedForm;

/**
 * A field of an officials' form as the page shows it.
 *
 * @param kind text, area, date, number, choice or groups
 * @param value what was typed before, or empty
 * @param error what is wrong with it, or null
 * @param choices what can be chosen; for kind text what is offered while typing
 * @param groups the choices under their headings, for kind groups
 */
public record FormField(
        String name,
        String kind,
        String label,
        String hint,
        boolean required,
        String value,
        String error,
        List<Choice> choices,
        List<Group> groups) {

    /** One of the values to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A number of choices under a heading. */
    public record Group(String label, List<Choice> choices) {}

    /** A field of several lines, not filled in yet. */
    public static FormField area(String name, String label, String hint, boolean required) {
        return new FormField(name, "area", label, hint, required, "", null, List.of(), List.of());
    }

    /** A field of one line, not filled in yet. */
    public static FormField line(String name, String label, String hint, boolean required) {
        return new FormField(name, "text", label, hint, required, "", null, List.of(), List.of());
    }

    /** A field in which one of these has to be chosen. */
    public static FormField choice(String name, String label, String hint, List<Choice> choices) {
        return new FormField(name, "choice", label, hint, true, "", null, choices, List.of());
    }

    /** The same with what was typed into it and what is wrong with that, when it is a field of the form that was refused. */
    public FormField typed(String form, TypedForm typed) {
        return new FormField(
                name, kind, label, hint, required, typed.value(form, name), typed.error(form, name), choices, groups);
    }

    /** The constants of an enumeration as choices. */
    public static <E extends Enum<E>> List<Choice> choices(Class<E> type, String chosen, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(
                        value.name(), label.apply(value), value.name().equals(chosen)))
                .toList();
    }
}
