package org.mingjing.complaints.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.WorkingCalendar;
import org.mingjing.complaints.course.Classified;
import org.mingjing.complaints.course.Pause;
import org.mingjing.complaints.course.Referral;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.deadline.PublicClocks;

/** Complaints in each state, about the court of Jiguan district, handled by the court of Jixi. */
public final class ComplaintFixture {
    public static final Instant FILED_AT = Instant.parse("2018-03-05T02:00:00Z");
    public static final Instant SOON = FILED_AT.plusSeconds(3600);
    public static final Instant AFTER_RATING = FILED_AT.plusSeconds(20L * 24 * 3600);
    public static final UUID REFERRAL = UUID.fromString("019a2b3c-0000-7000-8000-00000000d001");
    public static final Handling HARBIN = Handling.at("FY230100", "2301");
    public static final Handling ABOVE = Handling.at("FY230000", "23");
    public static final PublicClocks CLOCKS =
            new PublicClocks(new Deadlines(new WorkingCalendar(), Clock.fixed(SOON, ZoneOffset.UTC)));

    public static final String LETTER = "鸡西中院投复〔2018〕1号";

    private ComplaintFixture() {}

    public static Complaint filed() {
        return filed(Kind.COMPLAINT);
    }

    public static Complaint filed(Kind kind) {
        var matter = new Matter(
                kind,
                Channel.ONLINE,
                null,
                true,
                false,
                "G4-02",
                "G4",
                1,
                "执行案件长期无进展",
                "至今未见任何执行措施",
                null,
                "FY230302",
                "230302",
                "张某",
                "officer.zhang",
                false,
                null,
                null);
        var handling = Handling.at("FY230300", "2303");
        return Complaint.file(
                UUID.randomUUID(), "TS-7K3F-9M2X", matter, Origin.ofReporter("ref"), handling, CLOCKS, FILED_AT);
    }

    /** A petition, whose statutory clock can be extended, in that state; referred to an enforcement court. */
    public static Complaint in(ComplaintStatus status) {
        var complaint = filed(Kind.PETITION);
        switch (status) {
            case DECLINED -> complaint.decline("NOT_COMPETENT", "理由", "途径", CLOCKS, SOON);
            case WITHDRAWN -> complaint.withdraw(null, CLOCKS, SOON);
            case REFERRED -> {
                complaint.accept(CLOCKS, SOON);
                complaint.refer(referral(ReferralTarget.PETITION, SOON), CLOCKS);
            }
            default -> walk(complaint, status);
        }
        return complaint;
    }

    private static void walk(Complaint complaint, ComplaintStatus status) {
        for (var step : List.<Runnable>of(
                () -> complaint.accept(CLOCKS, SOON),
                () -> complaint.assign("handler.jixi.court", "督察室", CLOCKS, SOON),
                () -> complaint.conclude(conclusion(SOON), List.of(), CLOCKS),
                () -> complaint.reply("属实", LETTER, CLOCKS, SOON),
                () -> complaint.rate(rating(SOON), CLOCKS))) {
            if (complaint.status() == status) {
                return;
            }
            step.run();
        }
    }

    /** Referred to another organ, which has not accepted it. */
    public static Complaint atAnotherOrgan() {
        var complaint = filed(Kind.PETITION);
        complaint.accept(CLOCKS, SOON);
        complaint.refer(referral(ReferralTarget.ORGAN, SOON), HARBIN, CLOCKS);
        return complaint;
    }

    /** Handled, with its clocks standing still. */
    public static Complaint suspended() {
        var complaint = in(ComplaintStatus.HANDLING);
        complaint.suspend(pause(SOON), CLOCKS);
        return complaint;
    }

    public static Referral referral(ReferralTarget target, Instant at) {
        return new Referral(REFERRAL, target, null, "（2018）黑0302执123号", "理由", at, null, null);
    }

    /** From that day until 1 June 2018. */
    public static Pause pause(Instant at) {
        return new Pause("AWAITING_APPRAISAL", "理由", at, LocalDate.of(2018, 6, 1), null);
    }

    public static Conclusion conclusion(Instant at) {
        return new Conclusion(Outcome.SUBSTANTIATED, "查明", "限期执行", null, 0L, at);
    }

    public static Rating rating(Instant at) {
        return new Rating(5, 4, 3, 5, at);
    }

    /** As it would count as that kind. */
    public static Classified as(Complaint complaint, Kind kind) {
        var is = complaint.matter().classified();
        return new Classified(
                kind,
                is.category(),
                is.categoryGroup(),
                is.categoryVersion(),
                is.enterpriseRelated(),
                is.respondentOrgan(),
                is.respondentRegion());
    }

    /** Does the command in its plainest form. */
    public static ComplaintEvent apply(Complaint complaint, ComplaintCommand command, Instant at) {
        return switch (command) {
            case ACCEPT -> complaint.accept(CLOCKS, at);
            case DECLINE -> complaint.decline("NOT_COMPETENT", "理由", "途径", CLOCKS, at);
            case ASSIGN -> complaint.assign("handler.jixi.court", "督察室", CLOCKS, at);
            case REFER -> complaint.refer(referral(ReferralTarget.MEDIATION, at), CLOCKS);
            case DESIGNATE -> complaint.designate(HARBIN, "异地办理", CLOCKS, at);
            case RAISE -> complaint.raise(ABOVE, "提级办理", CLOCKS, at);
            case CORRECT -> complaint.correct("TEXT_SHOWS", as(complaint, Kind.REPORT), CLOCKS, at);
            case CORRECT_RESPONDENT ->
                complaint.correctRespondent(
                        "FOUND_OUT", complaint.matter().classified().about("FY230303", "230303"), null, CLOCKS, at);
            case PROCEDURAL_REPLY -> complaint.replyProcedurally("正在办理", CLOCKS, at);
            case SUSPEND -> complaint.suspend(pause(at), CLOCKS);
            case RESUME -> complaint.resume(CLOCKS, at);
            case EXTEND -> complaint.extend(null, "延长三十日", CLOCKS, at);
            case PROGRESS -> complaint.progress("正在核查", CLOCKS, at);
            case CONCLUDE ->
                complaint.conclude(
                        conclusion(at), List.of(new DispositionCount(DispositionKind.ADMONITION, 2)), CLOCKS);
            case REPLY -> complaint.reply("属实", LETTER, CLOCKS, at);
            case RATE -> complaint.rate(rating(at), CLOCKS);
            case CLOSE -> complaint.close(CLOCKS, at);
            case REVIEW -> complaint.review(ABOVE, "没有说明原因", CLOCKS, at);
            case WITHDRAW -> complaint.withdraw("已经解决", CLOCKS, at);
        };
    }
}
