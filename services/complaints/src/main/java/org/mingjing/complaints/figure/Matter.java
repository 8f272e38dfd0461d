package org.mingjing.complaints.figure;

/**
 * What a complaint is about.
 *
 * @param measure 采取的措施, of 影响营商环境（案）事件 only
 */
public record Matter(
        String categoryGroup, String category, String channel, String kind, boolean enterprise, String measure) {
    static final Matter NONE = new Matter("", "", "", "", false, null);

    static Matter of(String... parts) {
        return new Matter(parts[0], parts[1], parts[2], parts[3], "true".equals(parts[4]), Codes.orNull(parts[5]));
    }
}
