package org.mingjing.complaints.overview;

import java.util.Locale;
import org.mingjing.complaints.figure.Figure;

/** A part of a whole in percent, with one decimal. */
public enum Share {
    /** Met in time, of met and missed; what is open and not late counts for neither. */
    PROCEDURAL(Figure.PROCEDURAL_MET, Figure.PROCEDURAL_MISSED),
    RESULT(Figure.RESULT_MET, Figure.RESULT_MISSED),
    /** At least partly, of those with a result. */
    SUBSTANTIATED(Figure.SUBSTANTIATED, null),
    /** Satisfied or very satisfied, of those who judged. */
    SATISFIED_SPEED(Figure.SATISFIED_SPEED, null),
    SATISFIED_ATTITUDE(Figure.SATISFIED_ATTITUDE, null),
    SATISFIED_RESULT(Figure.SATISFIED_RESULT, null),
    SATISFIED_CLEANNESS(Figure.SATISFIED_CLEANNESS, null);

    private final Figure part;
    private final Figure other;

    Share(Figure part, Figure other) {
        this.part = part;
        this.other = other;
    }

    Figure part() {
        return part;
    }

    /** The share in those figures; null when there is nothing to have a share of. */
    Double of(Figures figures) {
        var whole = whole(figures);
        return whole == 0 ? null : Double.valueOf(Math.round(1000.0 * figures.of(part) / whole) / 10.0);
    }

    /** How many there are that could have been the part. */
    long whole(Figures figures) {
        if (other != null) {
            return figures.of(part) + figures.of(other);
        }
        return figures.of(this == SUBSTANTIATED ? Figure.CONCLUDED : Figure.RATED);
    }

    /** Its name in JSON. */
    String field() {
        return part == Figure.PROCEDURAL_MET || part == Figure.RESULT_MET
                ? name().toLowerCase(Locale.ROOT)
                : part.field();
    }
}
