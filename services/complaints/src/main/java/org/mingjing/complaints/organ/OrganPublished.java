package org.mingjing.complaints.organ;

/** What this service reads of {@code org.mingjing.supervision.OrganPublished.v1}. */
public record OrganPublished(
        String code,
        String name,
        String shortName,
        String line,
        String level,
        String region,
        String parent,
        String courtCode,
        Boolean active) {
    public static final String TYPE = "org.mingjing.supervision.OrganPublished.v1";
}
