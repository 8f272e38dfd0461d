package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.mingjing.complaints.complaint.ComplaintView.RatingView;
import org.mingjing.complaints.complaint.ComplaintView.RefusalView;
import org.mingjing.complaints.complaint.ComplaintView.ReplyView;

/** Shows one complaint to the caller, in his language and with what he may do. */
@ApplicationScoped
public class ComplaintViews {
    private final Standings standings;
    private final Names names;
    private final Labels labels;
    private final MatterViews matters;
    private final ConclusionViews conclusions;
    private final CourseViews courses;

    ComplaintViews(
            Standings standings,
            Names names,
            Labels labels,
            MatterViews matters,
            ConclusionViews conclusions,
            CourseViews courses) {
        this.standings = standings;
        this.names = names;
        this.labels = labels;
        this.matters = matters;
        this.conclusions = conclusions;
        this.courses = courses;
    }

    /** The answer to a filing. */
    public FiledView filed(ComplaintFiling.Filed filed, Instant now) {
        var complaint = filed.complaint();
        var standing = standings.of(complaint, now, labels.lang());
        return new FiledView(
                complaint.id(),
                complaint.receipt(),
                filed.receipt().pin(),
                standing.status(),
                standing.clocks(),
                complaint.handling().organ(),
                names.organ(complaint.handling().organ()),
                standing.commands(),
                standing.next());
    }

    /** All of it; the reporter does not see which officer entered or handles it nor whom it cost what. */
    public ComplaintView of(Complaint complaint, Instant now) {
        var lang = labels.lang();
        var standing = standings.of(complaint, now, lang);
        var reporter = standing.reporter();
        var handling = complaint.handling();
        return new ComplaintView(
                complaint.id(),
                complaint.version(),
                complaint.receipt(),
                standing.status(),
                standing.statusLabel(),
                matters.of(complaint.matter(), lang),
                handling.organ(),
                names.organ(handling.organ()),
                handling.region(),
                reporter ? null : handling.handler(),
                handling.department(),
                reporter ? null : complaint.origin().operator(),
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
                standing.clocks(),
                conclusions.rectifications(complaint.id(), lang),
                standing.commands(),
                standing.next(),
                complaint.origin().demo(),
                complaint.origin().enteredAt() == null
                        ? null
                        : local(complaint.origin().enteredAt()),
                reporter ? null : complaint.origin().lateReason(),
                matters.businessEvent(complaint, lang));
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
