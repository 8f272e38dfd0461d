package org.mingjing.complaints.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Regions one level below where one looks: counties add up to their city, cities to their province.
 *
 * @param within the region that is looked at
 * @param ownLevel how the organs of that region itself are called, whose prefix would open the lower ones too
 */
record RegionLines(String within, Map<String, String> names, UnaryOperator<String> ownLevel, Links links) {
    List<Line> of(List<Line> exact) {
        var length = Math.min(6, within.length() + 2);
        var sums = new TreeMap<String, Figures>();
        for (var one : exact) {
            sums.merge(one.key().substring(0, Math.min(length, one.key().length())), one.figures(), Figures::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> line(sum.getKey(), sum.getValue(), length))
                .sorted(Comparator.comparing(Line::count).reversed())
                .toList();
    }

    private Line line(String code, Figures figures, int length) {
        var name = names.getOrDefault(code, code);
        return code.length() < length
                ? Line.of(code, ownLevel.apply(name), figures, links.to(Dimension.REGION, code))
                : Line.of(code, name, figures, links.below(code));
    }
}
