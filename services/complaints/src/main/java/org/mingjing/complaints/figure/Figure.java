package org.mingjing.complaints.figure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.mingjing.complaints.complaint.DispositionKind;

/** What is counted of complaints: a column of the figures, and what narrows a list of complaints to what it counts. */
public enum Figure {
    RECEIVED,
    CONCLUDED,
    SUBSTANTIATED,
    PROCEDURAL_MET,
    PROCEDURAL_MISSED,
    RESULT_MET,
    RESULT_MISSED,
    RATED,
    SATISFIED_SPEED,
    SATISFIED_ATTITUDE,
    SATISFIED_RESULT,
    SATISFIED_CLEANNESS,
    CRITICISED,
    ADMONISHED,
    ORGANISATIONAL,
    DISCIPLINED,
    HANDED_OVER,
    RELEASED,
    RELEASED_FEN;

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** Where it stands among the numbers of all figures. */
    public int place() {
        return compareTo(RECEIVED);
    }

    /** Its column in complaint_figure. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name in JSON. */
    public String field() {
        return NEXT_WORD.matcher(column()).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    /** The filters of the list behind it; null when no list of complaints has as many rows. */
    public Map<String, String> narrowing() {
        return switch (this) {
            case RECEIVED -> Map.of();
            case CONCLUDED -> Map.of("concluded", "true");
            case SUBSTANTIATED -> Map.of("substantiated", "true");
            case PROCEDURAL_MET -> Map.of("clock", "PROCEDURAL_REPLY", "onTime", "true");
            case PROCEDURAL_MISSED -> Map.of("clock", "PROCEDURAL_REPLY", "onTime", "false");
            case RESULT_MET -> Map.of("clock", "RESULT", "onTime", "true");
            case RESULT_MISSED -> Map.of("clock", "RESULT", "onTime", "false");
            case SATISFIED_SPEED -> Map.of("aspect", "SPEED", "satisfied", "true");
            case SATISFIED_ATTITUDE -> Map.of("aspect", "ATTITUDE", "satisfied", "true");
            case SATISFIED_RESULT -> Map.of("aspect", "RESULT", "satisfied", "true");
            case SATISFIED_CLEANNESS -> Map.of("aspect", "CLEANNESS", "satisfied", "true");
            case RELEASED -> Map.of("released", "true");
            case RATED, CRITICISED, ADMONISHED, ORGANISATIONAL, DISCIPLINED, HANDED_OVER, RELEASED_FEN -> null;
        };
    }

    /** The decision on people that it counts; null when it counts complaints or money. */
    public DispositionKind people() {
        return switch (this) {
            case CRITICISED -> DispositionKind.CRITICISM_EDUCATION;
            case ADMONISHED -> DispositionKind.ADMONITION;
            case ORGANISATIONAL -> DispositionKind.ORGANISATIONAL;
            case DISCIPLINED -> DispositionKind.DISCIPLINARY;
            case HANDED_OVER -> DispositionKind.HANDED_OVER;
            default -> null;
        };
    }
}
