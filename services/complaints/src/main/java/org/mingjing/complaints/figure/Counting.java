package org.mingjing.complaints.figure;

/**
 * Takes complaints into a count.
 *
 * @param <T> what comes of it
 * @param <C> the sort of count itself
 */
public interface Counting<T, C extends Counting<T, C>> {
    /**
     * One complaint.
     *
     * @param at where its own numbers stand in {@link Facts}
     * @param place code of its {@link Place}, as matter and course are codes
     * @param late {@link Scan#PROCEDURAL} and {@link Scan#RESULT} of the clocks that have run out, beside the missed of its course
     * @param month of filing, see {@link Scan#month}
     */
    void one(int at, int place, int matter, int course, int late, int month);

    /** Takes over all that another one of its sort has counted, which counts no more. */
    void add(C other);

    /** What came of it. */
    T counted();
}
