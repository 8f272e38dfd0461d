package org.mingjing.complaints.figure;

/**
 * A row of complaint_figure as it is read.
 *
 * @param position its own for good, so that what it was before is overwritten
 * @param day of filing in China, since 1970-01-01, as all days here
 * @param staff of whom it is about; empty without
 * @param proceduralUntil the moment in microseconds at which that clock runs out; {@link #NEVER} when it does not run
 * @param concluded the day; {@link #OPEN} before
 */
record Fact(
        int position,
        int day,
        String place,
        String matter,
        String course,
        String staff,
        long proceduralUntil,
        long resultUntil,
        long releasedFen,
        int concluded) {
    static final long NEVER = Long.MAX_VALUE;
    static final int OPEN = Integer.MIN_VALUE;
}
