package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.complaint.ComplaintCommand.ACCEPT;
import static org.mingjing.complaints.complaint.ComplaintCommand.ASSIGN;
import static org.mingjing.complaints.complaint.ComplaintCommand.CLOSE;
import static org.mingjing.complaints.complaint.ComplaintCommand.CONCLUDE;
import static org.mingjing.complaints.complaint.ComplaintCommand.DECLINE;
import static org.mingjing.complaints.complaint.ComplaintCommand.PROCEDURAL_REPLY;
import static org.mingjing.complaints.complaint.ComplaintCommand.RATE;
import static org.mingjing.complaints.complaint.ComplaintCommand.REPLY;

import java.util.List;

/** Where a complaint stands; see {@link Complaint} for the diagram. */
public enum ComplaintStatus {
    FILED,
    ACCEPTED,
    DECLINED,
    HANDLING,
    CONCLUDED,
    REPLIED,
    CLOSED;

    /** The commands this state knows, whoever calls and whatever else the complaint holds. */
    public List<ComplaintCommand> commands() {
        return switch (this) {
            case FILED -> List.of(ACCEPT, DECLINE);
            case ACCEPTED -> List.of(ASSIGN, PROCEDURAL_REPLY);
            case HANDLING -> List.of(PROCEDURAL_REPLY, CONCLUDE);
            case CONCLUDED -> List.of(REPLY);
            case REPLIED -> List.of(RATE, CLOSE);
            case DECLINED, CLOSED -> List.of();
        };
    }
}
