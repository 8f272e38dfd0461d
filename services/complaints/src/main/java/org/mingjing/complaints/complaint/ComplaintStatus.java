package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.complaint.ComplaintCommand.ACCEPT;
import static org.mingjing.complaints.complaint.ComplaintCommand.ASSIGN;
import static org.mingjing.complaints.complaint.ComplaintCommand.CLOSE;
import static org.mingjing.complaints.complaint.ComplaintCommand.CONCLUDE;
import static org.mingjing.complaints.complaint.ComplaintCommand.CORRECT;
import static org.mingjing.complaints.complaint.ComplaintCommand.CORRECT_RESPONDENT;
import static org.mingjing.complaints.complaint.ComplaintCommand.DECLINE;
import static org.mingjing.complaints.complaint.ComplaintCommand.DESIGNATE;
import static org.mingjing.complaints.complaint.ComplaintCommand.EXTEND;
import static org.mingjing.complaints.complaint.ComplaintCommand.PROCEDURAL_REPLY;
import static org.mingjing.complaints.complaint.ComplaintCommand.PROGRESS;
import static org.mingjing.complaints.complaint.ComplaintCommand.RAISE;
import static org.mingjing.complaints.complaint.ComplaintCommand.RATE;
import static org.mingjing.complaints.complaint.ComplaintCommand.REFER;
import static org.mingjing.complaints.complaint.ComplaintCommand.REPLY;
import static org.mingjing.complaints.complaint.ComplaintCommand.RESUME;
import static org.mingjing.complaints.complaint.ComplaintCommand.REVIEW;
import static org.mingjing.complaints.complaint.ComplaintCommand.SUSPEND;
import static org.mingjing.complaints.complaint.ComplaintCommand.WITHDRAW;

import java.util.List;

/** Where a complaint stands; see {@link Complaint} for the diagram. */
public enum ComplaintStatus {
    FILED,
    ACCEPTED,
    DECLINED,
    REFERRED,
    HANDLING,
    CONCLUDED,
    REPLIED,
    CLOSED,
    WITHDRAWN;

    /** The states in which the reporter waits for the answer. */
    static final List<ComplaintStatus> UNANSWERED = List.of(FILED, ACCEPTED, REFERRED, HANDLING, CONCLUDED);

    /** The commands this state knows, whoever calls and whatever else the complaint holds; what is done first on top. */
    public List<ComplaintCommand> commands() {
        return switch (this) {
            case FILED -> List.of(ACCEPT, DECLINE, DESIGNATE, RAISE, CORRECT, CORRECT_RESPONDENT, WITHDRAW);
            case ACCEPTED ->
                List.of(
                        ASSIGN,
                        PROCEDURAL_REPLY,
                        PROGRESS,
                        REFER,
                        DESIGNATE,
                        RAISE,
                        CORRECT,
                        CORRECT_RESPONDENT,
                        WITHDRAW);
            case REFERRED -> List.of(ACCEPT, PROCEDURAL_REPLY, CONCLUDE, PROGRESS, ASSIGN, DESIGNATE, RAISE, WITHDRAW);
            case HANDLING ->
                List.of(
                        PROCEDURAL_REPLY,
                        CONCLUDE,
                        PROGRESS,
                        EXTEND,
                        RESUME,
                        SUSPEND,
                        ASSIGN,
                        REFER,
                        DESIGNATE,
                        RAISE,
                        CORRECT,
                        CORRECT_RESPONDENT,
                        WITHDRAW);
            case CONCLUDED -> List.of(REPLY);
            case REPLIED -> List.of(RATE, CLOSE, REVIEW);
            case CLOSED -> List.of(REVIEW);
            case DECLINED, WITHDRAWN -> List.of();
        };
    }

    /** Whether somebody still has to find out what there is to it. */
    public boolean handled() {
        return this == FILED || this == ACCEPTED || this == REFERRED || this == HANDLING;
    }

    /** Whether nothing more is owed to the reporter. */
    public boolean ended() {
        return this == DECLINED || this == CLOSED || this == WITHDRAWN;
    }
}
