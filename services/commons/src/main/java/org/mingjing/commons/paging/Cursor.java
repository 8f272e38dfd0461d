package org.mingjing.commons.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;

/**
 * Where a page ended: the sort key of its last row and, since keys repeat, that row's id. The next page is what lies beyond
 * {@code (key, id)}; rows that come or go meanwhile do not shift it.
 *
 * @param key the sort key as text
 * @param id the row
 */
public record Cursor(String key, UUID id) {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int ID_LENGTH = 36;

    /** Sorted by a time; microseconds, as PostgreSQL keeps them. */
    public static Cursor of(Instant time, UUID id) {
        return of(ChronoUnit.MICROS.between(Instant.EPOCH, time), id);
    }

    /** Sorted by a number. */
    public static Cursor of(long number, UUID id) {
        return new Cursor(Long.toString(number), id);
    }

    /** Reads what a caller sent back; null or blank is the beginning and gives null. Anything else unreadable is 400. */
    public static Cursor decode(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            UUID id = UUID.fromString(plain.substring(0, ID_LENGTH));
            return new Cursor(plain.substring(ID_LENGTH), id);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    /** The page size asked for: 50 when nothing is said, 400 outside 1 to 200. */
    public static int limit(Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw ProblemException.badRequest("limit", "range", "min", 1, "max", MAX_LIMIT);
        }
        return asked;
    }

    /** The text that the caller gets, opaque to it. */
    public String encode() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + key).getBytes(StandardCharsets.UTF_8));
    }

    /** The key of a list sorted by time. */
    public Instant time() {
        return Instant.EPOCH.plus(number(), ChronoUnit.MICROS);
    }

    /** The key of a list sorted by number. */
    public long number() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.badRequest("cursor", "cursor");
    }
}
