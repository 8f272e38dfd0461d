package org.mingjing.benchmark.data;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One made-up complaint as a line of COPY. */
final class ComplaintLine {
    /** The columns, in the order of the cells. */
    static final String COLUMNS =
            "id, version, receipt, status, kind, channel, enterprise_related, anonymous, category,"
                    + " category_group, title, body, case_number, respondent_organ, respondent_region, reporter_ref,"
                    + " handling_organ, handling_region, handler, department, filed_at, accepted_at, assigned_at,"
                    + " procedural_reply, procedural_replied_at, decline_ground, decline_reason, decline_remedy, declined_at,"
                    + " outcome, findings, released_fen, concluded_at, reply, replied_at, rating_speed, rating_attitude,"
                    + " rating_result, rating_cleanness, rated_at, closed_at, procedural_due_at, procedural_met_at,"
                    + " result_due_at, result_met_at, next_due_at, next_warn_at";

    private static final List<String> KINDS =
            shares("COMPLAINT", 50, "REPORT", 20, "PETITION", 14, "URGENT_DIFFICULTY", 10, "BUSINESS_ENVIRONMENT", 6);
    private static final List<String> CHANNELS =
            shares("ONLINE", 60, "HOTLINE", 15, "WINDOW", 10, "LETTER_BOX", 8, "TRANSFERRED", 7);
    private static final List<String> GROUPS = shares("G1", 24, "G2", 16, "G3", 18, "G4", 27, "G5", 9, "G6", 6);
    private static final int REPORTERS = 400_000;
    private static final long DAY = 86_400;

    private final StringBuilder line = new StringBuilder(3000);

    private ComplaintLine() {}

    static String of(long number, Instant filedAt, Instant now, Directory directory, Dice dice) {
        var line = new ComplaintLine();
        var course = Course.of(filedAt, now, dice);
        line.filing(number, filedAt, course, directory, dice);
        line.course(course, filedAt, dice);
        return line.line.append('\n').toString();
    }

    private void filing(long number, Instant filedAt, Course course, Directory directory, Dice dice) {
        var respondent = directory.respondent(dice);
        var handling = directory.of(respondent.handling());
        var group = dice.one(GROUPS);
        var category = group + "-0" + dice.between(1, "G2".equals(group) ? 3 : 4);
        var anonymous = dice.percent(30);
        var channel = dice.one(CHANNELS);
        var text = Wording.of(number, category, respondent.shortName(), dice);
        cells(id(filedAt, dice), 1, "B%010d".formatted(number), course.status(), dice.one(KINDS), channel);
        cells(dice.percent(28), anonymous, category, group, text.title(), text.body());
        cells(
                "G4".equals(group) && dice.percent(50) ? "（2024）黑0102执" + dice.between(1, 4999) + "号" : null,
                respondent.code(),
                respondent.region(),
                anonymous || !"ONLINE".equals(channel) ? null : "reporter-" + dice.between(1, REPORTERS),
                handling.code(),
                handling.region(),
                course.assignedAt() == null ? null : handler(handling, dice),
                course.assignedAt() == null ? null : "督察科");
    }

    private void course(Course done, Instant filedAt, Dice dice) {
        var declined = done.declinedAt() != null;
        cells(filedAt, done.acceptedAt(), done.assignedAt());
        cells(done.procedurallyRepliedAt() == null ? null : "已收悉，正在核查。", done.procedurallyRepliedAt());
        cells(declined ? "NOT_IN_CHARGE" : null, declined ? "不属于受理范围。" : null, declined ? "可依法申请复议。" : null);
        cells(done.declinedAt(), done.outcome(), done.outcome() == null ? null : "经查阅案卷、询问当事人，情况已核清。");
        cells("SUBSTANTIATED".equals(done.outcome()) && dice.percent(10) ? dice.between(1, 900) * 10_000L : null);
        cells(done.concludedAt(), done.repliedAt() == null ? null : "您反映的问题已办结，结果如上。", done.repliedAt());
        for (var i = 0; i < 4; i++) {
            cells(done.ratedAt() == null ? null : Math.min(5, dice.between(1, 8)));
        }
        cells(done.ratedAt(), done.closedAt(), done.proceduralDue(), done.proceduralMet());
        var nextDue = done.nextDue();
        cells(done.resultDue(), done.resultMet(), nextDue, nextDue == null ? null : nextDue.minusSeconds(3 * DAY));
    }

    /** As the service makes them: in the order of time. */
    private static UUID id(Instant at, Dice dice) {
        return new UUID(
                (at.toEpochMilli() << 16) | 0x7000 | (dice.bits() & 0xFFF), Long.MIN_VALUE | (dice.bits() >>> 2));
    }

    private static String handler(Organ handling, Dice dice) {
        return "GA230100".equals(handling.code()) && dice.percent(20)
                ? "handler.harbin.police"
                : "H" + handling.code() + dice.between(1, 9);
    }

    private void cells(Object... values) {
        for (var value : values) {
            if (!line.isEmpty()) {
                line.append('\t');
            }
            line.append(value == null ? "\\N" : value.toString());
        }
    }

    private static List<String> shares(Object... namesAndPercents) {
        var all = new java.util.ArrayList<String>();
        for (var i = 0; i < namesAndPercents.length; i += 2) {
            all.addAll(java.util.Collections.nCopies((int) namesAndPercents[i + 1], (String) namesAndPercents[i]));
        }
        return List.copyOf(all);
    }
}
