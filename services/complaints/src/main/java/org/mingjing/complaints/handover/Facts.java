package org.mingjing.complaints.handover;

import java.time.Instant;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Conclusion;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.course.Round;

/**
 * What the clue says, as it stood when it was handed over. Nothing of the reporter is in here besides what he wrote.
 *
 * @param reason why it is a clue, in the words of the organ that hands it over
 * @param findings what an inquiry before has found, or null
 */
public record Facts(
        String title,
        String text,
        Kind kind,
        String category,
        String caseNumber,
        boolean enterpriseRelated,
        Respondent respondent,
        String reason,
        String findings,
        Instant filedAt) {
    /** Whom it is about. */
    public record Respondent(String organ, String region, String officer, String staffNo) {}

    static Facts of(Complaint complaint) {
        var matter = complaint.matter();
        return new Facts(
                matter.title(),
                matter.text(),
                matter.kind(),
                matter.category(),
                matter.caseNumber(),
                matter.enterpriseRelated(),
                new Respondent(
                        matter.respondentOrgan(),
                        matter.respondentRegion(),
                        matter.respondentOfficer(),
                        matter.respondentStaffNo()),
                complaint.course().referral().orElseThrow().reason(),
                findings(complaint),
                complaint.filedAt());
    }

    private static String findings(Complaint complaint) {
        return complaint.course().rounds().stream()
                .map(Round::conclusion)
                .map(Conclusion::findings)
                .reduce((_, last) -> last)
                .orElse(null);
    }
}
