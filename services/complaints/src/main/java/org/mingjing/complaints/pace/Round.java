package org.mingjing.complaints.pace;

import java.time.Duration;
import java.util.function.IntSupplier;

/** One round of a job that works batch by batch and stops when its time is over, whatever is left for the next. */
public final class Round {
    private final long end;

    private Round(long end) {
        this.end = end;
    }

    /** A round that begins at this moment and takes no new batch after that time. */
    public static Round of(Duration most) {
        return new Round(System.nanoTime() + most.toNanos());
    }

    /** Works as long as batches come out full and there is time; says how much was done. */
    public int whileFull(int full, IntSupplier batch) {
        int all = 0;
        for (int done = full; done == full && System.nanoTime() < end; all += done) {
            done = batch.getAsInt();
        }
        return all;
    }
}
