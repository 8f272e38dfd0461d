package org.mingjing.complaints.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.version.Versioned;
import org.mingjing.complaints.business.BusinessEventView;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.course.Rerouting;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.rectification.RectificationView;

/**
 * A complaint as its handler, its reporter or a supervisor sees it. Who complained is not in it.
 *
 * @param allowedCommands what this caller may do now
 * @param enteredAt when an operator entered it; null when the reporter filed it himself
 * @param lateReason why that was long after it was received; for officials only
 * @param businessEvent the report of a 影响营商环境（案）事件, null for other kinds and for reports taken over without it
 * @param replyNumber the number of the reply's letter, or null
 * @param next what happens now, in the caller's language
 */
public record ComplaintView(
        UUID id,
        long version,
        String receipt,
        ComplaintStatus status,
        String statusLabel,
        MatterView matter,
        String handlingOrgan,
        String handlingOrganName,
        String handlingRegion,
        String handler,
        String department,
        String filedOnBehalfBy,
        String filedOnBehalfOrgan,
        OffsetDateTime filedAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime assignedAt,
        OffsetDateTime closedAt,
        RefusalView refusal,
        ReplyView proceduralReply,
        ConclusionView conclusion,
        ReplyView reply,
        String replyNumber,
        RatingView rating,
        CourseView course,
        List<ClockView> clocks,
        List<RectificationView> rectifications,
        List<String> allowedCommands,
        String next,
        boolean demo,
        OffsetDateTime enteredAt,
        String lateReason,
        BusinessEventView businessEvent)
        implements Versioned {

    /** What was complained about. */
    public record MatterView(
            Kind kind,
            String kindLabel,
            Channel channel,
            String channelLabel,
            boolean enterpriseRelated,
            boolean anonymous,
            String category,
            String categoryLabel,
            String categoryGroup,
            String categoryGroupLabel,
            String title,
            String text,
            String caseNumber,
            String respondentOrgan,
            String respondentOrganName,
            String respondentRegion,
            String respondentOfficer,
            int categoryVersion,
            String channelSource,
            String channelSourceLabel,
            boolean retaliation) {}

    /** 更正登记信息: what was registered wrongly, and how that is known. */
    public record CorrectionView(String groundCode, String groundLabel, List<ChangeView> changes, OffsetDateTime at) {}

    /**
     * What was corrected from what to what.
     *
     * @param field kind, category, enterpriseRelated or respondentOrgan
     */
    public record ChangeView(
            String field, String fieldLabel, String from, String fromLabel, String to, String toLabel) {}

    /** Why it was not accepted. */
    public record RefusalView(String groundCode, String reason, String remedy, OffsetDateTime at) {}

    /** Something the reporter was told. */
    public record ReplyView(String text, OffsetDateTime at) {}

    /** The result; money in fen. {@code dispositions} is for officials only, null for the reporter. */
    public record ConclusionView(
            Outcome outcome,
            String outcomeLabel,
            String findings,
            String correction,
            LocalDate correctionDueDate,
            List<DispositionCount> dispositions,
            long releasedFen,
            OffsetDateTime at) {}

    /**
     * What happened on the way.
     *
     * @param suspendedUntil the first day that the clocks run again, or null while they run
     * @param suspensionDaysLeft for how many days they may still stand still in all
     * @param reroutings how it came to this organ; for officials only, empty for the reporter
     * @param review why and when a review was asked for, or null
     */
    public record CourseView(
            LocalDate suspendedUntil,
            long suspensionDaysLeft,
            List<PauseView> pauses,
            List<NoticeView> extensions,
            List<ReplyView> reports,
            List<ReferralView> referrals,
            List<ReroutingView> reroutings,
            ReviewView review,
            ReplyView withdrawal,
            List<CorrectionView> corrections) {}

    /** Days that no clock counts; the reporter reads the ground and no reason. */
    public record PauseView(
            String groundCode,
            String groundLabel,
            String reason,
            OffsetDateTime from,
            LocalDate until,
            OffsetDateTime resumedAt) {}

    /** More time for a clock, with what the reporter was told. */
    public record NoticeView(String clock, String clockLabel, String notice, OffsetDateTime at) {}

    /** Where it was referred, why (not for the reporter), and the code of what came of it. */
    public record ReferralView(
            UUID id,
            ReferralTarget target,
            String targetLabel,
            String organ,
            String organName,
            String caseNumber,
            String reason,
            OffsetDateTime at,
            String result,
            String resultLabel,
            OffsetDateTime resultAt) {}

    /** From which organ to which, and why. */
    public record ReroutingView(
            Rerouting.How how, String fromOrganName, String toOrganName, String reason, OffsetDateTime at) {}

    /**
     * What the first organ had come to, and why the reporter was not content.
     *
     * @param finalReview what can be done about the reply to the review; null before it, and where the law knows nothing more
     */
    public record ReviewView(
            String firstOrganName,
            String firstOutcomeLabel,
            String firstReply,
            String reason,
            OffsetDateTime at,
            FinalReview finalReview) {}

    /** The reporter's judgement. */
    public record RatingView(int speed, int attitude, int result, int cleanness, OffsetDateTime at) {}
}
