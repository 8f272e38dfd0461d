package org.mingjing.complaints.respondent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.scope.StaffNumber;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.RespondentAsHandler;

/** Says which officer a complaint is about, which keeps him out; the JSON resource and the page both call this. */
@ApplicationScoped
class RespondentService {
    /** The entry in the timeline; the number is not in it, since whoever reads a timeline need not know it. */
    static final String COMMAND = "confirm-respondent";

    private final Complaints complaints;
    private final RespondentAccess access;
    private final Timeline timeline;
    private final Clock clock;

    RespondentService(Complaints complaints, RespondentAccess access, Timeline timeline, Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * Notes the number.
     *
     * @throws ProblemException 404 unseen, 403 not handled by the caller's organ, 409 when it is the caller's own or that of
     *     the present handler, or the third one, 422 none, 412 and 428 by If-Match
     */
    @Transactional
    void confirm(UUID id, String ifMatch, RespondentRequest body) {
        var complaint = complaints.visible(id);
        access.requireConfirming(complaint);
        Etags.require(ifMatch, complaint.version());
        var staffNo = StaffNumber.of(body.staffNo());
        if (staffNo == null) {
            throw ProblemException.unprocessable("staffNo", "NotBlank");
        }
        access.requireSomebodyElse(staffNo);
        var before = complaint.matter().respondentStaffNo();
        if (!staffNo.equals(before)) {
            access.requireRoom(complaint, staffNo);
            confirm(complaint, staffNo);
            complaints.write();
            timeline.record(
                    "complaint",
                    id,
                    COMMAND,
                    Map.of("known", before != null),
                    Map.of("known", true),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    private static void confirm(Complaint complaint, String staffNo) {
        try {
            complaint.confirmRespondent(staffNo);
        } catch (RespondentAsHandler _) {
            throw ProblemException.conflict("respondent-handles");
        }
    }
}
