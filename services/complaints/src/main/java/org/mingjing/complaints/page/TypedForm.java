package org.mingjing.complaints.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was typed into a form of a page, with what was wrong with it, so that the form can be shown again as it was left.
 *
 * @param name of the form, or null when none was sent; its fields have the ids {@code <name>-<field>}
 * @param notice what to say above the page, or null
 */
public record TypedForm(String name, Map<String, String> values, Map<String, String> errors, String notice) {
    /** The field to blame when no field is. */
    public static final String WHOLE = "form";

    /** What a form carries without anybody having typed it. */
    private static final Set<String> CARRIED = Set.of("version", "key", "receipt", "pin", "rows");

    /**
     * Something that is wrong.
     *
     * @param field the id of the field to blame, or null when the whole is
     */
    public record Wrong(String field, String text) {}

    /** The page is only looked at. */
    public static TypedForm none() {
        return new TypedForm(null, Map.of(), Map.of(), null);
    }

    /** As the browser sent it; fields that are blank are left out. */
    public static TypedForm of(String name, MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        form.forEach((field, given) -> {
            if (!given.isEmpty() && !given.getFirst().isBlank()) {
                values.put(field, given.getFirst().strip());
            }
        });
        return new TypedForm(name, values, Map.of(), null);
    }

    /** The same as if something else had been typed in a field; null for nothing. */
    public TypedForm with(String field, String value) {
        var others = new LinkedHashMap<>(values);
        if (value == null) {
            others.remove(field);
        } else {
            others.put(field, value);
        }
        return new TypedForm(name, others, errors, notice);
    }

    /** The same with what is wrong. */
    public TypedForm refused(Map<String, String> wrong, String why) {
        return new TypedForm(name, values, wrong, why);
    }

    /** Whether it was. */
    public boolean refused() {
        return notice != null || !errors.isEmpty();
    }

    /** The version that was seen, as a system would send it. */
    public String ifMatch() {
        return "\"" + values.getOrDefault("version", "") + "\"";
    }

    /** What was typed in a field, or null. */
    public String value(String field) {
        return values.get(field);
    }

    /** What was chosen in a field, or null when nothing of that sort was, which the validation names. */
    public <E extends Enum<E>> E chosen(String field, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(values.get(field)))
                .findFirst()
                .orElse(null);
    }

    /** Whether something was typed in that form. */
    public boolean wasFor(String form) {
        return form.equals(name);
    }

    /** What was typed in a field of a form, or empty. */
    public String value(String form, String field) {
        return wasFor(form) ? values.getOrDefault(field, "") : "";
    }

    /** What is wrong with a field of a form, or null. */
    public String error(String form, String field) {
        return wasFor(form) ? errors.get(field) : null;
    }

    /** What is wrong, to be listed above the page with links to the fields. */
    public List<Wrong> wrong() {
        return errors.entrySet().stream()
                .map(error ->
                        new Wrong(WHOLE.equals(error.getKey()) ? null : name + "-" + error.getKey(), error.getValue()))
                .toList();
    }

    /** All that was typed, to be copied where its form is not there any more. */
    public List<String> texts() {
        return values.entrySet().stream()
                .filter(field -> !CARRIED.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Without what was typed. */
    @Override
    public String toString() {
        return "TypedForm[" + name + "]";
    }
}
