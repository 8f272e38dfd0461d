package org.mingjing.commons.ndjson;

/**
 * One line of a stream of JSON lines.
 *
 * @param number counts from 1, empty lines included
 * @param text the line without its end; null when it was longer than allowed
 */
public record NdjsonLine(long number, String text) {
    /** Whether the line was longer than allowed, and left out. */
    public boolean tooLong() {
        return text == null;
    }
}
