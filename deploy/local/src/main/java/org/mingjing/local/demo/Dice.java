package org.mingjing.local.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Seeded choices: the same seed gives the same demo year on every machine. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A key, each as often as its weight says; the map's order must be fixed. */
    String weighted(Map<String, Integer> weights) {
        int point = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            point -= entry.getValue();
            if (point < 0) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("Weights do not add up: " + weights);
    }

    /** Each key exactly as often as its quota, shuffled. */
    List<String> deal(Map<String, Integer> quotas) {
        List<String> cards = new ArrayList<>();
        quotas.forEach((key, count) -> cards.addAll(Collections.nCopies(count, key)));
        Collections.shuffle(cards, random);
        return cards;
    }
}
