package org.mingjing.complaints.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.mingjing.complaints.figure.Figure;

/**
 * The complaints with one value of a dimension: how many, and what is counted of them.
 *
 * @param href the list of them; {@link Overview#opens()} says what narrows it to another number
 * @param dispositionsHref the people dealt with after them
 */
public record Line(
        String key,
        String label,
        long count,
        String href,
        String dispositionsHref,
        @JsonIgnore Figures figures) {

    static Line of(String key, String label, Figures figures, Links links) {
        return new Line(key, label, figures.of(Figure.RECEIVED), links.complaints(), links.dispositions(), figures);
    }

    /** All numbers, by name. */
    @JsonProperty
    public Map<String, Long> numbers() {
        return figures.named();
    }

    /** Shares in percent, by name; null where there is nothing to have a share of. */
    @JsonProperty
    public Map<String, Double> shares() {
        return figures.shares();
    }
}
