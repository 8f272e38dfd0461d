package org.mingjing.complaints.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What the complaint was when its reporter's identity was asked for; a custodian sees this and never the complaint.
 *
 * @param firstRespondentLine of a report of retaliation, the line of the organ complained about first, or null
 */
@Embeddable
public record AskedAbout(
        @Column(name = "complaint_id", updatable = false) UUID complaintId,
        @Column(name = "receipt", updatable = false) String receipt,
        @Column(name = "category", updatable = false) String category,
        @Column(name = "handling_organ", updatable = false) String handlingOrgan,
        @Column(name = "handling_region", updatable = false) String handlingRegion,

        @Column(name = "respondent_organ", updatable = false)
        String respondentOrgan,

        @Column(name = "respondent_line", updatable = false) String respondentLine,

        @Column(name = "respondent_staff_no", updatable = false)
        String respondentStaffNo,

        @Column(name = "first_respondent_line", updatable = false)
        String firstRespondentLine,

        @Column(name = "first_respondent_staff_no", updatable = false)
        String firstRespondentStaffNo) {}
