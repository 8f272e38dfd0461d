package org.mingjing.complaints.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the complaint is about, as filed; nothing but the number of the officer is found out afterwards.
 *
 * @param channelSource where a transferred complaint came from, a code of {@code policy/channel-sources.yaml}, or null
 * @param retaliation whether it reports that somebody suffered for having complained
 * @param firstRespondentOrgan the organ complained about first, which stands aside from a report of retaliation too, or null
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

    /** The same about the officer of that number. */
    Matter about(String staffNo) {
        return with(staffNo, retaliation, firstRespondentOrgan, firstRespondentStaffNo);
    }

    /** The same as a report of retaliation for the first one. */
    Matter asRetaliationFor(Matter first) {
        return with(respondentStaffNo, true, first.respondentOrgan(), first.respondentStaffNo());
    }

    private Matter with(String staffNo, boolean retaliates, String firstOrgan, String firstStaffNo) {
        return new Matter(
                kind,
                channel,
                channelSource,
                enterpriseRelated,
                anonymous,
                category,
                categoryGroup,
                categoryVersion,
                title,
                text,
                caseNumber,
                respondentOrgan,
                respondentRegion,
                respondentOfficer,
                staffNo,
                retaliates,
                firstOrgan,
                firstStaffNo);
    }
}
