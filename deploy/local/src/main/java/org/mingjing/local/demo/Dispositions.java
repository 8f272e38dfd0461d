package org.mingjing.local.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Deals the officers dealt with to the complaints that proved true: one each, the rest where there is most to answer
 * for, the handed-over ones to the gravest categories.
 */
final class Dispositions {
    private final Deque<String> cards;
    private int handOvers = Figures.HANDED_OVER;
    private int extra;
    private int left;

    Dispositions(Dice dice, int substantiated) {
        cards = new ArrayDeque<>(dice.deal(Figures.dispositions()));
        extra = Figures.DEALT_WITH - substantiated;
        left = substantiated;
    }

    /** The kinds and counts for the next complaint that proved true. */
    Map<String, Integer> next(String category, Dice dice) {
        Map<String, Integer> counts = new TreeMap<>();
        int people = 1 + (left == 1 ? extra : Math.min(extra, share(dice)));
        extra -= people - 1;
        left--;
        for (int i = 0; i < people; i++) {
            counts.merge(i == 0 ? gravest(category) : draw(), 1, Integer::sum);
        }
        return counts;
    }

    private int share(Dice dice) {
        int fair = Math.ceilDiv(extra, left);
        return dice.between(Math.max(0, fair - 1), fair + 1);
    }

    /** At most one hand-over in a complaint, while there are any. */
    private String gravest(String category) {
        boolean grave = category.startsWith("G6") || category.startsWith("G5");
        return handOvers > 0 && grave ? handOver() : draw();
    }

    private String draw() {
        return cards.isEmpty() ? handOver() : cards.poll();
    }

    private String handOver() {
        handOvers--;
        return "HANDED_OVER";
    }
}
