package org.mingjing.commons.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.mingjing.commons.json.Json;

/** Parts of what a caller sent that are read by themselves, as strictly as a body. */
public final class SentJson {
    private SentJson() {}

    /**
     * Reads a record from an object.
     *
     * @param place where it stands in what was sent, such as {@code history[2].body}; empty where that is all of it
     * @throws ProblemException 400 naming the field that is unknown or of another type
     */
    public static <T> T read(JsonNode object, Class<T> type, String place) {
        try {
            return Json.whole(object, type);
        } catch (JsonProcessingException e) {
            throw ProblemException.badRequest(within(place, JsonRefusals.of(e).errors()));
        }
    }

    private static List<FieldError> within(String place, List<FieldError> errors) {
        return errors.stream()
                .map(error -> new FieldError(joined(place, error.field()), error.code(), error.args()))
                .toList();
    }

    private static String joined(String place, String field) {
        return place.isEmpty() || field.isEmpty() ? place + field : place + "." + field;
    }
}
