package org.mingjing.benchmark;

import java.util.Arrays;

/** How long requests of one kind took, in milliseconds, sorted. */
final class Timing {
    private final double[] sorted;

    Timing(long[] nanos) {
        sorted = Arrays.stream(nanos).mapToDouble(one -> one / 1e6).sorted().toArray();
    }

    /** What that share of the requests did not exceed. */
    double percentile(double share) {
        var rank = (int) Math.ceil(share / 100 * sorted.length);
        return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
    }

    String row() {
        return "%.1f | %.1f | %.1f".formatted(percentile(50), percentile(95), percentile(99));
    }
}
