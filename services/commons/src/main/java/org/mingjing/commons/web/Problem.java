package org.mingjing.commons.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * An error as the caller gets it (RFC 9457), in the caller's language.
 *
 * @param extensions further members, such as {@code allowed}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors", "traceId"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Field> errors,
        String traceId,
        @JsonAnyGetter Map<String, Object> extensions) {
    /** The media type of such an answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field. */
    public record Field(String field, String message) {}
}
