package org.mingjing.complaints.filing;

import java.util.List;

/** The steps of filing, in order. */
public enum FilingStep {
    /** What kind of matter. */
    MATTER(1),
    /** About whom. */
    RESPONDENT(2),
    /** What happened. */
    STORY(3),
    /** Who says so. */
    REPORTER(4),
    /** Read again, add files, send. */
    CHECK(5);

    private final int place;

    FilingStep(int place) {
        this.place = place;
    }

    /** Place in the order, from 1. */
    public int place() {
        return place;
    }

    /** The fields that this step must have before the next. */
    List<String> required() {
        return switch (this) {
            case MATTER -> List.of("kind", "category");
            case RESPONDENT -> List.of("respondentOrgan");
            case STORY -> List.of("title", "text");
            case REPORTER -> List.of("anonymous");
            case CHECK -> List.of();
        };
    }

    FilingStep next() {
        return switch (this) {
            case MATTER -> RESPONDENT;
            case RESPONDENT -> STORY;
            case STORY -> REPORTER;
            case REPORTER, CHECK -> CHECK;
        };
    }

    FilingStep back() {
        return switch (this) {
            case MATTER, RESPONDENT -> MATTER;
            case STORY -> RESPONDENT;
            case REPORTER -> STORY;
            case CHECK -> REPORTER;
        };
    }
}
