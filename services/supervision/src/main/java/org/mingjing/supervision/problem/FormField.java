package org.mingjing.supervision.problem;

import java.util.List;

/**
 * A field of a form as the page shows it.
 *
 * @param kind text, area, date or choice
 * @param value what was typed before, or empty
 * @param error what is wrong with it, or null
 */
public record FormField(
        String name,
        String kind,
        String label,
        String hint,
        boolean required,
        String value,
        String error,
        List<Choice> choices) {

    /** One of the values to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A number of choices under a heading. */
    public record Group(String label, List<Choice> choices) {}
}
