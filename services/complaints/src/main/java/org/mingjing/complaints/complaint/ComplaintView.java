package org.mingjing.complaints.complaint;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.rectification.RectificationView;

/**
 * A complaint as its handler, its reporter or a supervisor sees it. Who complained is not in it.
 *
 * @param allowedCommands what this caller may do now
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
        RatingView rating,
        List<ClockView> clocks,
        List<RectificationView> rectifications,
        List<String> allowedCommands,
        String next,
        boolean demo) {

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
            String respondentOfficer) {}

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

    /** The reporter's judgement. */
    public record RatingView(int speed, int attitude, int result, int cleanness, OffsetDateTime at) {}
}
