package org.mingjing.commons.web;

import java.util.Map;

/**
 * What is wrong with one field.
 *
 * @param field the path of the field as the caller wrote it, such as {@code reporter.phone}
 * @param code key of the message, {@code field.<code>} in the message files
 * @param args named values of the message
 */
public record FieldError(String field, String code, Map<String, Object> args) {
    public FieldError {
        args = Arguments.copy(args);
    }

    /** {@code args} are pairs: name, value, name, value. */
    public static FieldError of(String field, String code, Object... args) {
        return new FieldError(field, code, Arguments.pairs(args));
    }
}
