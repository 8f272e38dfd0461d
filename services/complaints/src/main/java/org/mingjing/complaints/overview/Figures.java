package org.mingjing.complaints.overview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.complaints.figure.Figure;

/** Everything that is counted of some complaints. */
public record Figures(Map<Figure, Long> counts) {
    static final Figures NONE = new Figures(Map.of());

    /** From numbers in the order of {@link Figure}. */
    static Figures of(long... numbers) {
        var counts = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            counts.put(figure, numbers[figure.place()]);
        }
        return new Figures(counts);
    }

    long of(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** People dealt with, whatever was decided. */
    long dealtWith() {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.people() != null)
                .mapToLong(this::of)
                .sum();
    }

    Figures plus(Figures others) {
        var sums = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            sums.put(figure, of(figure) + others.of(figure));
        }
        return new Figures(sums);
    }

    /** All of them by their names in JSON. */
    Map<String, Long> named() {
        var named = new LinkedHashMap<String, Long>();
        for (var figure : Figure.values()) {
            named.put(figure.field(), of(figure));
        }
        return named;
    }

    /** The shares by their names in JSON; null where there is nothing to have a share of. */
    Map<String, Double> shares() {
        var shares = new LinkedHashMap<String, Double>();
        for (var share : Share.values()) {
            shares.put(share.field(), share.of(this));
        }
        return shares;
    }
}
