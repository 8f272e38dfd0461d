package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView.RatingView;
import org.mingjing.complaints.complaint.ComplaintView.RefusalView;
import org.mingjing.complaints.complaint.ComplaintView.ReplyView;
import org.mingjing.complaints.deadline.PublicClocks;

/** Shows one complaint to the caller, in his language and with what he may do. */
@ApplicationScoped
public class ComplaintViews {
    private final ComplaintAccess access;
    private final PublicClocks clocks;
    private final Names names;
    private final Labels labels;
    private final MatterViews matters;
    private final ConclusionViews conclusions;
    private final CourseViews courses;

    ComplaintViews(
            ComplaintAccess access,
            PublicClocks clocks,
            Names names,
            Labels labels,
            MatterViews matters,
            ConclusionViews conclusions,
            CourseViews courses) {
        this.access = access;
        this.clocks = clocks;
        this.names = names;
        this.labels = labels;
        this.matters = matters;
        this.conclusions = conclusions;
        this.courses = courses;
    }

    /** The answer to a filing. */
    public FiledView filed(ComplaintFiling.Filed filed, Instant now) {
        var complaint = filed.complaint();
        var lang = labels.lang();
        return new FiledView(
                complaint.id(),
                complaint.receipt(),
                filed.receipt().pin(),
                complaint.status(),
                clocks.views(complaint.milestones(), now, lang),
                complaint.handling().organ(),
                names.organ(complaint.handling().organ()),
                verbs(complaint, now),
                labels.next(complaint.status(), lang));
    }

    /** All of it; the reporter does not see which officer handles it nor whom it cost what. */
    public ComplaintView of(Complaint complaint, Instant now) {
        var lang = labels.lang();
        var reporter = access.isReporter(complaint);
        var handling = complaint.handling();
        return new ComplaintView(
                complaint.id(),
                complaint.version(),
                complaint.receipt(),
                complaint.status(),
                labels.status(complaint.status(), lang),
                matters.of(complaint.matter(), lang),
                handling.organ(),
                names.organ(handling.organ()),
                handling.region(),
                reporter ? null : handling.handler(),
                handling.department(),
                complaint.origin().operator(),
                complaint.origin().operatorOrgan(),
                local(complaint.filedAt()),
                local(complaint.acceptedAt()),
                local(complaint.assignedAt()),
                local(complaint.closedAt()),
                refusal(complaint.refusal()),
                reply(complaint.proceduralReply()),
                conclusions.conclusion(complaint, reporter, lang),
                reply(complaint.reply()),
                complaint.replyNumber(),
                rating(complaint.rating()),
                courses.of(complaint, reporter, now, lang),
                clocks.views(complaint.milestones(), now, lang),
                conclusions.rectifications(complaint.id(), lang),
                verbs(complaint, now),
                labels.next(complaint, lang),
                complaint.origin().demo(),
                complaint.origin().enteredAt() == null
                        ? null
                        : local(complaint.origin().enteredAt()),
                reporter ? null : complaint.origin().lateReason(),
                matters.businessEvent(complaint, lang));
    }

    private List<String> verbs(Complaint complaint, Instant now) {
        return access.allowed(complaint, now).stream()
                .map(ComplaintCommand::verb)
                .toList();
    }

    private static RefusalView refusal(Refusal refusal) {
        return refusal == null
                ? null
                : new RefusalView(refusal.ground(), refusal.reason(), refusal.remedy(), local(refusal.at()));
    }

    private static ReplyView reply(Answer answer) {
        return answer == null ? null : new ReplyView(answer.text(), local(answer.at()));
    }

    private static RatingView rating(Rating rating) {
        return rating == null
                ? null
                : new RatingView(
                        rating.speed(), rating.attitude(), rating.result(), rating.cleanness(), local(rating.at()));
    }
}
