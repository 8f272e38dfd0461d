package org.mingjing.complaints.overview;

/** What complaints are counted by: the path in a query, and the filter of the list behind a number. */
public enum Dimension {
    STATUS("c.status", "status"),
    ORGAN("c.matter.respondentOrgan", "respondentOrgan"),
    REGION("c.matter.respondentRegion", "respondentRegion"),
    CATEGORY_GROUP("c.matter.categoryGroup", "categoryGroup"),
    CATEGORY("c.matter.category", "category"),
    CHANNEL("c.matter.channel", "channel"),
    KIND("c.matter.kind", "kind"),
    ENTERPRISE("c.matter.enterpriseRelated", "enterpriseRelated"),
    OUTCOME("c.conclusion.outcome", "outcome");

    private final String path;
    private final String parameter;

    Dimension(String path, String parameter) {
        this.path = path;
        this.parameter = parameter;
    }

    String path() {
        return path;
    }

    String parameter() {
        return parameter;
    }
}
