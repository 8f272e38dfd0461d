package org.mingjing.benchmark.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * What became of a made-up complaint by the day on which the data is made; null is what has not happened.
 *
 * @param proceduralDue end of the clock of seven days
 * @param resultDue end of the clock of three months
 */
record Course(
        String status,
        Instant acceptedAt,
        Instant assignedAt,
        Instant procedurallyRepliedAt,
        Instant declinedAt,
        Instant concludedAt,
        String outcome,
        Instant repliedAt,
        Instant ratedAt,
        Instant closedAt,
        Instant proceduralDue,
        Instant resultDue) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long DAY = 86_400;
    private static final List<String> OUTCOMES = List.of(
            "SUBSTANTIATED",
            "SUBSTANTIATED",
            "PARTLY",
            "PARTLY",
            "UNFOUNDED",
            "UNFOUNDED",
            "UNFOUNDED",
            "UNVERIFIABLE");

    static Course of(Instant filedAt, Instant now, Dice dice) {
        var day = filedAt.atZone(ZONE).toLocalDate();
        var proceduralDue = endOf(day.plusDays(7));
        var resultDue = endOf(day.plusMonths(3));
        var ending = dice.between(1, 1000);
        var procedural = by(after(filedAt, dice, dice.percent(8) ? 14 : 7), now);
        if (ending <= 30) {
            var declined = by(after(filedAt, dice, 6), now);
            return new Course(
                    declined == null ? "FILED" : "DECLINED",
                    null,
                    null,
                    null,
                    declined,
                    null,
                    null,
                    null,
                    null,
                    null,
                    proceduralDue,
                    resultDue);
        }
        if (ending <= 50) {
            var withdrawn = by(after(filedAt, dice, 10), now) != null;
            return new Course(
                    withdrawn ? "WITHDRAWN" : "FILED",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    proceduralDue,
                    resultDue);
        }
        var accepted = by(after(filedAt, dice, 5), now);
        var assigned = accepted == null ? null : by(after(accepted, dice, 3), now);
        // a few are left lying
        var concluded =
                assigned == null || ending > 994 ? null : by(after(assigned, dice, ending > 940 ? 150 : 75), now);
        var replied = concluded == null ? null : by(after(concluded, dice, 5), now);
        var closed = replied == null ? null : by(after(replied, dice, 15), now);
        var rated = closed != null && dice.percent(55) ? closed : null;
        return new Course(
                status(accepted, assigned, concluded, replied, closed),
                accepted,
                assigned,
                procedural,
                null,
                concluded,
                concluded == null ? null : dice.one(OUTCOMES),
                replied,
                rated,
                closed,
                proceduralDue,
                resultDue);
    }

    /** When the procedural reply was there, which a declining or a final reply is too. */
    Instant proceduralMet() {
        return first(procedurallyRepliedAt, first(declinedAt, repliedAt));
    }

    Instant resultMet() {
        return first(repliedAt, declinedAt);
    }

    /** The clock that ends next, or null when the complaint waits for nobody. */
    Instant nextDue() {
        return switch (status) {
            case "DECLINED", "WITHDRAWN", "CLOSED" -> null;
            case "REPLIED" -> endOf(repliedAt.atZone(ZONE).toLocalDate().plusDays(15));
            default -> proceduralMet() == null ? proceduralDue : resultDue;
        };
    }

    private static String status(
            Instant accepted, Instant assigned, Instant concluded, Instant replied, Instant closed) {
        if (closed != null) {
            return "CLOSED";
        }
        if (replied != null) {
            return "REPLIED";
        }
        if (concluded != null) {
            return "CONCLUDED";
        }
        if (assigned != null) {
            return "HANDLING";
        }
        return accepted == null ? "FILED" : "ACCEPTED";
    }

    private static Instant first(Instant one, Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static Instant after(Instant from, Dice dice, int daysAtMost) {
        return from.plusSeconds(3600 + dice.seconds(daysAtMost * DAY));
    }

    private static Instant by(Instant at, Instant now) {
        return at.isAfter(now) ? null : at;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
    }
}
