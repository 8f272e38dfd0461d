package org.mingjing.complaints.complaint;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A field of an officials' form as the page shows it.
 *
 * @param kind text, area, date, number, choice or groups
 * @param value what was typed before, or empty
 * @param error what is wrong with it, or null
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

    /** The constants of an enumeration as choices. */
    public static <E extends Enum<E>> List<Choice> choices(Class<E> type, String chosen, Function<E, String> label) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice(
                        value.name(), label.apply(value), value.name().equals(chosen)))
                .toList();
    }
}
