package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjing.complaints.complaint.ComplaintView.CourseView;
import org.mingjing.complaints.complaint.ComplaintView.NoticeView;
import org.mingjing.complaints.complaint.ComplaintView.PauseView;
import org.mingjing.complaints.complaint.ComplaintView.ReferralView;
import org.mingjing.complaints.complaint.ComplaintView.ReplyView;
import org.mingjing.complaints.complaint.ComplaintView.ReroutingView;
import org.mingjing.complaints.complaint.ComplaintView.ReviewView;
import org.mingjing.complaints.course.Course;
import org.mingjing.complaints.course.Pause;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.deadline.PublicClocks;

/** Shows what happened to a complaint on the way; the reporter reads no organ's reasons for passing it on. */
@ApplicationScoped
public class CourseViews {
    private final PublicClocks clocks;
    private final SuspensionRules suspensions;
    private final Remedies remedies;
    private final Names names;
    private final Labels labels;
    private final CorrectionViews corrections;

    CourseViews(
            PublicClocks clocks,
            SuspensionRules suspensions,
            Remedies remedies,
            Names names,
            Labels labels,
            CorrectionViews corrections) {
        this.clocks = clocks;
        this.suspensions = suspensions;
        this.remedies = remedies;
        this.names = names;
        this.labels = labels;
        this.corrections = corrections;
    }

    CourseView of(Complaint complaint, boolean reporter, Instant now, String lang) {
        var course = complaint.course();
        return new CourseView(
                course.pause(now).map(Pause::until).orElse(null),
                suspensions.left(complaint),
                course.pauses().stream()
                        .map(pause -> pause(pause, reporter, lang))
                        .toList(),
                course.extensions().stream()
                        .map(one -> new NoticeView(
                                one.clock().name(),
                                clocks.label(one.clock(), complaint.milestones(), lang),
                                one.notice(),
                                local(one.at())))
                        .toList(),
                course.reports().stream()
                        .map(one -> new ReplyView(one.text(), local(one.at())))
                        .toList(),
                course.referrals().stream()
                        .map(one -> referral(one, reporter, lang))
                        .toList(),
                reporter ? List.of() : reroutings(course),
                review(complaint, lang),
                course.withdrawal() == null
                        ? null
                        : new ReplyView(
                                course.withdrawal().reason(),
                                local(course.withdrawal().at())),
                course.corrections().stream()
                        .map(one -> corrections.of(one, lang))
                        .toList());
    }

    private PauseView pause(Pause pause, boolean reporter, String lang) {
        return new PauseView(
                pause.ground(),
                suspensions.label(pause.ground(), lang),
                reporter ? null : pause.reason(),
                local(pause.from()),
                pause.until(),
                local(pause.resumedAt()));
    }

    private ReferralView referral(Referral referral, boolean reporter, String lang) {
        return new ReferralView(
                referral.id(),
                referral.target(),
                labels.text("referral." + referral.target(), lang),
                referral.organ(),
                referral.organ() == null ? null : names.organ(referral.organ()),
                referral.caseNumber(),
                reporter ? null : referral.reason(),
                local(referral.at()),
                referral.result(),
                referral.result() == null ? null : labels.text("referral.result." + referral.result(), lang),
                local(referral.resultAt()));
    }

    private List<ReroutingView> reroutings(Course course) {
        return course.reroutings().stream()
                .map(one -> new ReroutingView(
                        one.how(), names.organ(one.from()), names.organ(one.to()), one.reason(), local(one.at())))
                .toList();
    }

    private ReviewView review(Complaint complaint, String lang) {
        return complaint.course().rounds().stream()
                .findFirst()
                .map(round -> new ReviewView(
                        names.organ(round.organ()),
                        labels.outcome(round.conclusion().outcome(), lang),
                        round.reply().text(),
                        round.reviewReason(),
                        local(round.reviewAt()),
                        finalReview(complaint)))
                .orElse(null);
    }

    private FinalReview finalReview(Complaint complaint) {
        return Optional.ofNullable(complaint.reply())
                .flatMap(reply -> remedies.finalReview(complaint, reply.at()))
                .orElse(null);
    }
}
