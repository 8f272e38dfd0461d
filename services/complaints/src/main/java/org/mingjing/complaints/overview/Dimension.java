package org.mingjing.complaints.overview;

/** What complaints are counted by, and the filter of the list behind a number. */
public enum Dimension {
    ALL(null),
    STATUS("status"),
    /** The organ complained about, not the one that answers for the time it took. */
    ORGAN("respondentOrgan"),
    HANDLING_ORGAN("handlingOrgan"),
    REGION("respondentRegion"),
    CATEGORY_GROUP("categoryGroup"),
    CATEGORY("category"),
    CHANNEL("channel"),
    KIND("kind"),
    ENTERPRISE("enterpriseRelated"),
    OUTCOME("outcome"),
    /** Of filing; its list is narrowed by two days. */
    MONTH(null);

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
