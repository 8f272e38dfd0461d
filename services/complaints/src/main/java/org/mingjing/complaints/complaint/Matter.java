package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.mingjing.complaints.course.Classified;

/**
 * What the complaint is about. The reporter's own words are as filed; as what it counts and which organ and officer it is
 * about can be corrected.
 *
 * @param channelSource where a transferred complaint came from, a code of {@code policy/channel-sources.yaml}, or null
 * @param retaliation whether it reports that somebody suffered for having complained
 * @param firstRespondentOrgan the organ complained about first, which stands aside too: from a report of retaliation, and from a
 *     complaint that named it by mistake; or null
 * @param categoryVersion the version of the catalogue's group by which it was classified
 */
@Embeddable
public record Matter(
        @Enumerated(EnumType.STRING) Kind kind,
        @Enumerated(EnumType.STRING) Channel channel,
        @Column(name = "channel_source") String channelSource,
        @Column(name = "enterprise_related") boolean enterpriseRelated,
        boolean anonymous,
        String category,
        @Column(name = "category_group") String categoryGroup,
        @Column(name = "category_version") int categoryVersion,
        String title,
        @Column(name = "body") String text,
        @Column(name = "case_number") String caseNumber,
        @Column(name = "respondent_organ") String respondentOrgan,
        @Column(name = "respondent_region") String respondentRegion,
        @Column(name = "respondent_officer") String respondentOfficer,
        @Column(name = "respondent_staff_no") String respondentStaffNo,
        boolean retaliation,
        @Column(name = "first_respondent_organ") String firstRespondentOrgan,
        @Column(name = "first_respondent_staff_no") String firstRespondentStaffNo) {

    /** Whether that officer is complained about, or was first. */
    boolean isAbout(String staffNo) {
        return staffNo.equals(respondentStaffNo) || staffNo.equals(firstRespondentStaffNo);
    }

    /** Whether that number can be named without letting in an officer who was named before: two are kept out. */
    public boolean hasRoomFor(String staffNo) {
        return respondentStaffNo == null
                || respondentStaffNo.equals(staffNo)
                || firstRespondentStaffNo == null
                || firstRespondentStaffNo.equals(staffNo)
                || firstRespondentStaffNo.equals(respondentStaffNo);
    }

    /** The same about the officer of that number; one who was named before stays out. */
    Matter about(String staffNo) {
        if (respondentStaffNo == null || respondentStaffNo.equals(staffNo)) {
            return with(classified(), staffNo, retaliation, firstRespondentOrgan, firstRespondentStaffNo);
        }
        var organ = firstRespondentOrgan == null ? respondentOrgan : firstRespondentOrgan;
        return with(classified(), staffNo, retaliation, organ, respondentStaffNo);
    }

    /** Whether it can be about that organ without letting in one that was named before: two are kept out. */
    public boolean hasRoomForOrgan(String organ) {
        return firstRespondentOrgan == null
                || firstRespondentOrgan.equals(organ)
                || firstRespondentOrgan.equals(respondentOrgan);
    }

    /** As what it counts, and which organ it is about. */
    public Classified classified() {
        return new Classified(
                kind, category, categoryGroup, categoryVersion, enterpriseRelated, respondentOrgan, respondentRegion);
    }

    /** The same registered as that; the organ that was named before stays out. */
    Matter corrected(Classified as) {
        var first = as.respondentOrgan().equals(respondentOrgan) ? firstRespondentOrgan : respondentOrgan;
        return with(as, respondentStaffNo, retaliation, first, firstRespondentStaffNo);
    }

    /** The same, which that organ does not get either, where there is room. */
    Matter keepingOut(String organ) {
        return hasRoomForOrgan(organ)
                ? with(classified(), respondentStaffNo, retaliation, organ, firstRespondentStaffNo)
                : this;
    }

    /** The same as a report of retaliation for the first one; whom it accuses is kept out by that. */
    Matter asRetaliationFor(Matter first) {
        var organ = respondentOrgan.equals(first.respondentOrgan) && first.firstRespondentOrgan != null
                ? first.firstRespondentOrgan
                : first.respondentOrgan;
        var known = first.respondentStaffNo == null || first.respondentStaffNo.equals(respondentStaffNo);
        var staffNo =
                known && first.firstRespondentStaffNo != null ? first.firstRespondentStaffNo : first.respondentStaffNo;
        return with(classified(), respondentStaffNo, true, organ, staffNo);
    }

    private Matter with(Classified as, String staffNo, boolean retaliates, String firstOrgan, String firstStaffNo) {
        return new Matter(
                as.kind(),
                channel,
                channelSource,
                as.enterpriseRelated(),
                anonymous,
                as.category(),
                as.categoryGroup(),
                as.categoryVersion(),
                title,
                text,
                caseNumber,
                as.respondentOrgan(),
                as.respondentRegion(),
                respondentOfficer,
                staffNo,
                retaliates,
                firstOrgan,
                firstStaffNo);
    }
}
