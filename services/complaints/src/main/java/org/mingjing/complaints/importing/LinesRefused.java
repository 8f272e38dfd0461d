package org.mingjing.complaints.importing;

import java.util.Map;

/** Some lines of a batch cannot be taken over; the others have to be taken over without them. */
final class LinesRefused extends RuntimeException {
    private final transient Map<ReadLine, RuntimeException> why;

    LinesRefused(Map<ReadLine, RuntimeException> why) {
        this.why = Map.copyOf(why);
    }

    /** Each of them, and what is wrong with it. */
    Map<ReadLine, RuntimeException> why() {
        return why;
    }
}
