package org.mingjing.complaints.complaint;

/**
 * With what complaints belong together, as a list is narrowed to it; null narrows nothing.
 *
 * @param retaliation whether it reports retaliation for another one
 * @param linked whether it is a repeat, has repeats, or is handled jointly, as far as the caller sees the other end
 */
public record TieFilter(Boolean retaliation, Boolean linked) {
    /** Narrows nothing. */
    public static final TieFilter NONE = new TieFilter(null, null);
}
