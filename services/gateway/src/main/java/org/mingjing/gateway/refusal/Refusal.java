package org.mingjing.gateway.refusal;

import java.time.Duration;

/**
 * Why the gateway itself does not serve a request.
 *
 * @param status the HTTP status
 * @param code the key of title and detail in {@code messages/refusals_*.properties}
 * @param retryAfter when it is worth trying again; null where it is not a matter of time
 */
public record Refusal(int status, String code, Duration retryAfter) {

    public static final Refusal BAD_PATH = new Refusal(400, "bad-path", null);
    public static final Refusal BAD_QUERY = new Refusal(400, "bad-query", null);
    public static final Refusal BAD_TOKEN = new Refusal(401, "bad-token", null);
    public static final Refusal LOGIN_NEEDED = new Refusal(401, "login-needed", null);
    public static final Refusal LOGIN_ENDED = new Refusal(401, "login-ended", null);
    public static final Refusal LOGIN_FAILED = new Refusal(401, "login-failed", null);
    public static final Refusal FOREIGN_ORIGIN = new Refusal(403, "foreign-origin", null);
    public static final Refusal FORBIDDEN = new Refusal(403, "forbidden", null);
    public static final Refusal NOT_FOUND = new Refusal(404, "not-found", null);
    public static final Refusal WRONG_METHOD = new Refusal(405, "wrong-method", null);
    public static final Refusal TOO_LARGE = new Refusal(413, "too-large", null);
    public static final Refusal FAILED = new Refusal(500, "failed", null);
    public static final Refusal BAD_ANSWER = new Refusal(502, "bad-answer", null);
    public static final Refusal UNREACHABLE = new Refusal(503, "unreachable", Duration.ofSeconds(5));
    public static final Refusal IDENTITY_UNREACHABLE = new Refusal(503, "identity-unreachable", Duration.ofSeconds(5));
    public static final Refusal TOO_SLOW = new Refusal(504, "too-slow", null);

    public static Refusal tooMany(Duration wait) {
        return new Refusal(429, "too-many", wait);
    }

    /** The page to show where a service answered a page request with a bare status. */
    public static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> LOGIN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404, 405 -> NOT_FOUND;
            case 413 -> TOO_LARGE;
            case 429 -> tooMany(Duration.ofMinutes(1));
            case 502 -> BAD_ANSWER;
            case 503 -> UNREACHABLE;
            case 504 -> TOO_SLOW;
            default -> status >= 500 ? FAILED : new Refusal(status, "not-accepted", null);
        };
    }

    /** Whole seconds for the header {@code Retry-After}, never 0. */
    public long retryAfterSeconds() {
        return Math.max(1, retryAfter.plusMillis(999).toSeconds());
    }
}
