package org.mingjing.commons.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A refusal that the caller is told about. It needs no web server, so an aggregate may throw it; the mapper turns it into
 * {@code application/problem+json} in the caller's language.
 */
public class ProblemException extends RuntimeException {
    private final int status;
    private final String code;
    private final transient Map<String, Object> args;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> extensions;

    /**
     * @param status the HTTP status
     * @param code key of the messages {@code problem.<code>.title} and {@code problem.<code>.detail}
     * @param args named values of the messages
     * @param errors what is wrong, field by field
     * @param extensions further members of the answer, such as {@code allowed}
     */
    public ProblemException(
            int status,
            String code,
            Map<String, Object> args,
            List<FieldError> errors,
            Map<String, Object> extensions) {
        super(status + " " + code + " " + args + " " + errors, null, true, true);
        this.status = status;
        this.code = code;
        this.args = Arguments.copy(args);
        this.errors = List.copyOf(errors);
        this.extensions = Arguments.copy(extensions);
    }

    /** 404: there is no such thing, or the caller may not know of it; the two look the same. */
    public static ProblemException notFound(String thing, Object id) {
        return simple(404, "not-found", Map.of("thing", thing, "id", String.valueOf(id)));
    }

    /** 409: the state forbids the command; {@code allowed} are the commands that it allows now. */
    public static ProblemException conflict(Object state, Collection<?> allowed) {
        List<String> names = allowed.stream().map(String::valueOf).toList();
        return new ProblemException(
                409,
                "state",
                Map.of("state", String.valueOf(state), "allowed", String.join(", ", names)),
                List.of(),
                Arguments.pairs("state", String.valueOf(state), "allowed", names));
    }

    /** 409 for another reason than the state; {@code args} are pairs. */
    public static ProblemException conflict(String code, Object... args) {
        return simple(409, code, Arguments.pairs(args));
    }

    /** 412: somebody else changed the thing since the caller read it. */
    public static ProblemException stale() {
        return simple(412, "stale", Map.of());
    }

    /** 428: a command must say by If-Match which version it is about. */
    public static ProblemException preconditionRequired() {
        return simple(428, "precondition-required", Map.of());
    }

    /** 422: the field is well-formed but not acceptable; {@code args} are pairs. */
    public static ProblemException unprocessable(String field, String code, Object... args) {
        return unprocessable(List.of(FieldError.of(field, code, args)));
    }

    /** 422 for several fields at once. */
    public static ProblemException unprocessable(List<FieldError> errors) {
        return new ProblemException(422, "unprocessable", Map.of(), errors, Map.of());
    }

    /** 400: the field cannot be read; {@code args} are pairs. */
    public static ProblemException badRequest(String field, String code, Object... args) {
        return badRequest(List.of(FieldError.of(field, code, args)));
    }

    /** 400 for several fields at once. */
    public static ProblemException badRequest(List<FieldError> errors) {
        return new ProblemException(400, "bad-request", Map.of(), errors, Map.of());
    }

    /** 403 with its reason; {@code args} are pairs. */
    public static ProblemException forbidden(String code, Object... args) {
        return simple(403, code, Arguments.pairs(args));
    }

    /** 429: too often; the answer carries {@code Retry-After}. */
    public static ProblemException tooMany(long retryAfterSeconds) {
        return retryLater(429, "too-many", retryAfterSeconds);
    }

    /** 423: locked for a while; the answer carries {@code Retry-After}. */
    public static ProblemException locked(long retryAfterSeconds) {
        return retryLater(423, "locked", retryAfterSeconds);
    }

    private static ProblemException retryLater(int status, String code, long seconds) {
        Map<String, Object> waiting = Map.of("seconds", seconds, "minutes", (seconds + 59) / 60);
        return new ProblemException(status, code, waiting, List.of(), Map.of("retryAfterSeconds", seconds));
    }

    private static ProblemException simple(int status, String code, Map<String, Object> args) {
        return new ProblemException(status, code, args, List.of(), Map.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }
}
