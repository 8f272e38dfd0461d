package org.mingjing.complaints.figure;

import java.util.Set;

/**
 * Who counts, as the database knows him. What he sees is what {@code complaint_staff_reads} says, and of that, unless he
 * oversees a region, what his organ handles.
 *
 * @param staff his number; one that nobody has without it
 * @param lineage his organ and those above it: what is about them is not his to see
 * @param handles whether he works on complaints in his organ
 * @param oversees whether he supervises or audits
 */
public record Caller(
        String organ, String region, String staff, Set<String> lineage, boolean handles, boolean oversees) {

    boolean sees(Place place) {
        return reaches(place)
                && !lineage.contains(place.respondentOrgan())
                && (place.firstRespondentOrgan() == null
                        || (!lineage.contains(place.firstRespondentOrgan())
                                && !staff.equals(place.firstRespondentStaff())));
    }

    private boolean reaches(Place place) {
        if (organ == null) {
            return false;
        }
        var ofHisOrgan = organ.equals(place.handlingOrgan()) || (oversees && organ.equals(place.routedBy()));
        return (handles && ofHisOrgan)
                || (oversees && region != null && place.handlingRegion().startsWith(region));
    }
}
