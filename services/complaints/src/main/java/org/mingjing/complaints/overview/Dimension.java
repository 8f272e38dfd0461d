package org.mingjing.complaints.overview;

/** What complaints are counted by: the column of the figures, and the filter of the list behind a number. */
public enum Dimension {
    ALL(null, null),
    STATUS("status", "status"),
    /** The organ complained about, not the one that answers for the time it took. */
    ORGAN("respondent_organ", "respondentOrgan"),
    HANDLING_ORGAN("handling_organ", "handlingOrgan"),
    REGION("respondent_region", "respondentRegion"),
    CATEGORY_GROUP("category_group", "categoryGroup"),
    CATEGORY("category", "category"),
    CHANNEL("channel", "channel"),
    KIND("kind", "kind"),
    ENTERPRISE("enterprise", "enterpriseRelated"),
    OUTCOME("outcome", "outcome"),
    /** Of filing; its list is narrowed by two days. */
    MONTH("month", null);

    private final String column;
    private final String parameter;

    Dimension(String column, String parameter) {
        this.column = column;
        this.parameter = parameter;
    }

    String column() {
        return column;
    }

    String parameter() {
        return parameter;
    }
}
