package org.mingjing.complaints.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.mingjing.complaints.complaint.Complaint;

/**
 * What the complaint was when its reporter's identity was asked for; a custodian sees this and never the complaint.
 *
 * @param handoverId the clue because of which it was asked, or null where those who handle the complaint asked
 * @param firstRespondentLine of a report of retaliation, the line of the organ complained about first, or null
 */
@Embeddable
public record AskedAbout(
        @Column(name = "complaint_id", updatable = false) UUID complaintId,
        @Column(name = "handover_id", updatable = false) UUID handoverId,
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
        String firstRespondentStaffNo) {

    /** As it stands; {@code line} is that of an organ. */
    static AskedAbout of(Complaint complaint, UUID handoverId, UnaryOperator<String> line) {
        var matter = complaint.matter();
        return new AskedAbout(
                complaint.id(),
                handoverId,
                complaint.receipt(),
                matter.category(),
                complaint.handling().organ(),
                complaint.handling().region(),
                matter.respondentOrgan(),
                line.apply(matter.respondentOrgan()),
                matter.respondentStaffNo(),
                line.apply(matter.firstRespondentOrgan()),
                matter.firstRespondentStaffNo());
    }
}
