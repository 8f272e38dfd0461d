package org.mingjing.complaints.cleaning;

import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a packed document and the documents inside it; beyond the limits it is a bomb. */
final class Unpacking {
    private static final long NEVER_TOO_MUCH = 16L << 20;

    private final CleaningLimits limits;
    private long room;
    private long parts;

    Unpacking(CleaningLimits limits, long packedBytes) {
        this.limits = limits;
        this.room = Math.min(limits.unpackedBytes(), Math.max(NEVER_TOO_MUCH, packedBytes * limits.timesItsSize()));
    }

    /** The next part, never more of it than there is room. */
    byte[] part(InputStream in) throws IOException {
        parts++;
        var content = in.readNBytes(Math.toIntExact(Math.min(limits.partBytes(), room)));
        room -= content.length;
        if (in.read() >= 0 || parts > limits.parts()) {
            throw new Uncleanable(Obstacle.TOO_LARGE);
        }
        return content;
    }

    boolean mayNest(int depth) {
        return depth < limits.nested();
    }
}
