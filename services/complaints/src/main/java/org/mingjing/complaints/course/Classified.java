package org.mingjing.complaints.course;

import org.mingjing.complaints.complaint.Kind;

/** As what a complaint counts, and which organ it is about: codes, never the reporter's own words. */
public record Classified(
        Kind kind,
        String category,
        String categoryGroup,
        int categoryVersion,
        boolean enterpriseRelated,
        String respondentOrgan,
        String respondentRegion) {

    /** The same about another organ. */
    public Classified about(String organ, String region) {
        return new Classified(kind, category, categoryGroup, categoryVersion, enterpriseRelated, organ, region);
    }
}
