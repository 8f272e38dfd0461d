package org.mingjing.commons.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says of a body that cannot be read what is wrong with it, by field or by line and column. It never quotes the body. */
final class JsonRefusals {
    private JsonRefusals() {}

    static ProblemException of(JsonProcessingException e) {
        return switch (e) {
            case StorableText.Unstorable text -> ProblemException.badRequest(path(text), StorableText.CODE);
            case UnrecognizedPropertyException unknown ->
                ProblemException.badRequest(path(unknown), "unknown-field", "allowed", names(unknown));
            case InvalidFormatException format -> ofFormat(format);
            case MismatchedInputException mismatch -> ofMismatch(mismatch);
            default -> malformed(e);
        };
    }

    private static ProblemException ofFormat(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        if (type != null && type.isEnum()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
            return ProblemException.badRequest(path(e), "unknown-value", "allowed", allowed);
        }
        return ofMismatch(e);
    }

    private static ProblemException ofMismatch(MismatchedInputException e) {
        if (path(e).isEmpty()) {
            return malformed(e);
        }
        String type = e.getTargetType() == null ? "" : e.getTargetType().getSimpleName();
        return ProblemException.badRequest(path(e), "wrong-type", "type", type);
    }

    private static ProblemException malformed(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        return ProblemException.badRequest("", "malformed-json", "line", line, "column", column);
    }

    private static String names(UnrecognizedPropertyException e) {
        Collection<Object> known = e.getKnownPropertyIds();
        return known == null ? "" : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** {@code items[2].name}. */
    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        List<JsonMappingException.Reference> references = e.getPath();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
