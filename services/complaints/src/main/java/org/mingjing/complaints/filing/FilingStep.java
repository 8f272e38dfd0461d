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
    /** What was done to which enterprise; for 影响营商环境（案）事件 alone. */
    EVENT(4),
    /** Who says so. */
    REPORTER(5),
    /** Read again, add files, send. */
    CHECK(6);

    private final int place;

    FilingStep(int place) {
        this.place = place;
    }

    /** Place in the order, from 1. */
    public int place() {
        return place;
    }

    /** Whether somebody who fills in that form comes by here. */
    boolean isFor(FilingForm form) {
        return this != EVENT || form.businessEvent();
    }

    /** The fields that this step shows. */
    List<String> shown() {
        return switch (this) {
            case MATTER -> List.of("kind", "category", "channel", "channelSource", "enterpriseRelated");
            case RESPONDENT -> List.of("respondentOrgan", "respondentOfficer", "respondentStaffNo");
            case STORY -> List.of("title", "text", "caseNumber");
            case EVENT -> EventFields.ALL;
            case REPORTER ->
                List.of("anonymous", "name", "phone", "enterpriseName", "creditCode", "email", "notifyByEmail");
            case CHECK -> List.of();
        };
    }

    /** The fields that this step must have before the next. */
    List<String> required(FilingForm form) {
        return switch (this) {
            case MATTER -> List.of("kind", "category");
            case RESPONDENT -> List.of("respondentOrgan");
            case STORY -> List.of("title", "text");
            case EVENT -> EventFields.required(form);
            case REPORTER -> reporter(form);
            case CHECK -> List.of();
        };
    }

    FilingStep next(FilingForm form) {
        return switch (this) {
            case MATTER -> RESPONDENT;
            case RESPONDENT -> STORY;
            case STORY -> form.businessEvent() ? EVENT : REPORTER;
            case EVENT -> REPORTER;
            case REPORTER, CHECK -> CHECK;
        };
    }

    FilingStep back(FilingForm form) {
        return switch (this) {
            case MATTER, RESPONDENT -> MATTER;
            case STORY -> RESPONDENT;
            case EVENT -> STORY;
            case REPORTER -> form.businessEvent() ? EVENT : STORY;
            case CHECK -> REPORTER;
        };
    }

    private static List<String> reporter(FilingForm form) {
        if (!form.is("anonymous", "false")) {
            return List.of("anonymous");
        }
        return form.ofReporter() ? List.of("name", "phone", "enterpriseName", "creditCode") : List.of("name", "phone");
    }
}
