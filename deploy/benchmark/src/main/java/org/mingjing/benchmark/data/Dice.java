package org.mingjing.benchmark.data;

import java.util.List;
import java.util.SplittableRandom;

/** Chances of one complaint: the same seed and number always fall the same way, in whatever order they are asked. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed, long number) {
        // neighbouring numbers must not begin alike
        random = new SplittableRandom(seed * 1_000_003 + number * 0x9E3779B97F4A7C15L);
        random.nextLong();
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean percent(double share) {
        return random.nextDouble() * 100 < share;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A time span up to that many seconds. */
    long seconds(long atMost) {
        return random.nextLong(Math.max(1, atMost));
    }

    long bits() {
        return random.nextLong();
    }
}
