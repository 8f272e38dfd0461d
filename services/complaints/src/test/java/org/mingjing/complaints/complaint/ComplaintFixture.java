package org.mingjing.complaints.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.WorkingCalendar;
import org.mingjing.complaints.deadline.PublicClocks;

/** Complaints in each state, about the court of Jiguan district, handled by the court of Jixi. */
public final class ComplaintFixture {
    public static final Instant FILED_AT = Instant.parse("2018-03-05T02:00:00Z");
    public static final Instant SOON = FILED_AT.plusSeconds(3600);
    public static final Instant AFTER_RATING = FILED_AT.plusSeconds(40L * 24 * 3600);
    public static final PublicClocks CLOCKS =
            new PublicClocks(new Deadlines(new WorkingCalendar(), Clock.fixed(SOON, ZoneOffset.UTC)));

    private ComplaintFixture() {}

    public static Complaint filed() {
        return filed(Kind.COMPLAINT);
    }

    public static Complaint filed(Kind kind) {
        var matter = new Matter(
                kind,
                Channel.ONLINE,
                true,
                false,
                "G4-02",
                "G4",
                "执行案件长期无进展",
                "至今未见任何执行措施",
                null,
                "FY230302",
                "230302",
                "张某",
                "officer.zhang");
        var handling = new Handling("FY230300", "2303", null, null);
        return Complaint.file(
                UUID.randomUUID(), "TS-7K3F-9M2X", matter, Origin.ofReporter("ref"), handling, CLOCKS, FILED_AT);
    }

    public static Complaint in(ComplaintStatus status) {
        var complaint = filed();
        if (status == ComplaintStatus.DECLINED) {
            complaint.decline("NOT_COMPETENT", "理由", "途径", CLOCKS, SOON);
            return complaint;
        }
        for (var step : List.<Runnable>of(
                () -> complaint.accept(CLOCKS, SOON),
                () -> complaint.assign("handler.jixi.court", "督察室", CLOCKS, SOON),
                () -> complaint.conclude(conclusion(SOON), List.of(), CLOCKS),
                () -> complaint.reply("属实", CLOCKS, SOON),
                () -> complaint.rate(rating(SOON), CLOCKS))) {
            if (complaint.status() == status) {
                break;
            }
            step.run();
        }
        return complaint;
    }

    public static Conclusion conclusion(Instant at) {
        return new Conclusion(Outcome.SUBSTANTIATED, "查明", "限期执行", null, 0L, at);
    }

    public static Rating rating(Instant at) {
        return new Rating(5, 4, 3, 5, at);
    }

    /** Does the command in its plainest form. */
    public static ComplaintEvent apply(Complaint complaint, ComplaintCommand command, Instant at) {
        return switch (command) {
            case ACCEPT -> complaint.accept(CLOCKS, at);
            case DECLINE -> complaint.decline("NOT_COMPETENT", "理由", "途径", CLOCKS, at);
            case ASSIGN -> complaint.assign("handler.jixi.court", "督察室", CLOCKS, at);
            case PROCEDURAL_REPLY -> complaint.replyProcedurally("正在办理", CLOCKS, at);
            case CONCLUDE ->
                complaint.conclude(
                        conclusion(at), List.of(new DispositionCount(DispositionKind.ADMONITION, 2)), CLOCKS);
            case REPLY -> complaint.reply("属实", CLOCKS, at);
            case RATE -> complaint.rate(rating(at), CLOCKS);
            case CLOSE -> complaint.close(CLOCKS, at);
        };
    }
}
