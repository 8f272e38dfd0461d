package org.mingjing.complaints.disposition;

import java.time.Instant;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;

/** When a person was dealt with: not before the complaint came, and not on a day to come. */
final class DecisionDay {
    private DecisionDay() {}

    /**
     * The moment that is kept.
     *
     * @param field to blame
     * @param otherwise the moment of a decision without a day of its own
     */
    static Instant moment(
            String field, CommandRequest.Disposed one, Complaint complaint, Instant otherwise, Instant now) {
        var day = one.decidedOn();
        if (day == null) {
            return otherwise;
        }
        if (day.isBefore(BusinessTime.dayOf(complaint.filedAt()))) {
            throw ProblemException.unprocessable(field, "decided-before-filing");
        }
        if (day.isAfter(BusinessTime.dayOf(now))) {
            throw ProblemException.unprocessable(field, "decided-ahead");
        }
        return BusinessTime.startOf(day);
    }
}
