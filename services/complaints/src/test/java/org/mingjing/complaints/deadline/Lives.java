package org.mingjing.complaints.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.commons.deadline.Suspension;
import org.mingjing.commons.time.BusinessTime;

/** Lives of petitions, which have all the clocks, and days on which they stood still. */
class Lives extends DomainContextBase {
    private static final Instant FIRST = Instant.parse("2018-01-01T00:00:00Z");
    private static final long MINUTES = Duration.ofDays(365L * 8).toMinutes();
    private static final int DAYS = 150;

    /** Leap days, the ends of months and years, and make-up days at weekends. */
    private static final List<String> EDGES = List.of(
            "2018-12-29T02:00:00Z",
            "2018-12-31T15:59:59Z",
            "2018-12-31T16:00:00Z",
            "2019-11-29T02:00:00Z",
            "2019-11-30T02:00:00Z",
            "2020-01-31T02:00:00Z",
            "2020-02-28T16:00:00Z",
            "2021-02-20T02:00:00Z",
            "2023-11-30T15:59:59Z",
            "2024-02-29T02:00:00Z",
            "2024-09-29T02:00:00Z");

    /** How far a life has come. */
    private enum Stage {
        RUNNING,
        REPLIED,
        REVIEWED
    }

    /** Half of them at random, half of them at the edges of the calendar. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.longs().between(0, MINUTES).map(minute -> FIRST.plus(minute, ChronoUnit.MINUTES))),
                Tuple.of(1, Arbitraries.of(EDGES).map(Instant::parse)));
    }

    @Provide
    Arbitrary<Milestones> lives() {
        var hours = Arbitraries.longs().between(0, 24 * 20);
        return Combinators.combine(
                        moments(), Arbitraries.of(Stage.class), hours.list().ofSize(5))
                .as(Lives::life);
    }

    @Provide
    Arbitrary<Suspension> pauses() {
        return Combinators.combine(moments(), Arbitraries.integers().between(0, 90))
                .as((begin, days) -> {
                    var from = BusinessTime.dayOf(begin);
                    return new Suspension(from, from.plusDays(days));
                });
    }

    private static Milestones life(Instant filedAt, Stage stage, List<Long> hours) {
        var accepted = filedAt.plus(hours.get(0), ChronoUnit.HOURS);
        var progressed = accepted.plus(hours.get(1), ChronoUnit.HOURS);
        var concluded = progressed.plus(hours.get(2), ChronoUnit.HOURS);
        var replied = concluded.plus(hours.get(3), ChronoUnit.HOURS).plusSeconds(1);
        var reviewed = replied.plus(hours.get(4), ChronoUnit.HOURS);
        return new Milestones(
                "PETITION",
                filedAt,
                accepted,
                null,
                progressed,
                null,
                null,
                stage == Stage.RUNNING ? null : concluded,
                stage == Stage.RUNNING ? null : replied,
                stage == Stage.REVIEWED ? reviewed : null,
                stage == Stage.REPLIED ? replied : null,
                null,
                List.of(),
                Map.of(),
                List.of());
    }

    /** The same life with days on which it stood still, each as far from the filing as it was from the first day of its year. */
    static Milestones paused(Milestones life, List<Suspension> pauses) {
        var filedOn = BusinessTime.dayOf(life.filedAt());
        return with(life, pauses.stream().map(one -> near(filedOn, one)).toList(), life.extensions());
    }

    /** The same life, which stood still on those very days. */
    static Milestones with(Milestones life, List<Suspension> pauses, Map<ClockKind, List<Extension>> extensions) {
        return new Milestones(
                life.kind(),
                life.filedAt(),
                life.acceptedAt(),
                life.proceduralRepliedAt(),
                life.progressedAt(),
                life.declinedAt(),
                life.withdrawnAt(),
                life.concludedAt(),
                life.repliedAt(),
                life.reviewRequestedAt(),
                life.lastRepliedAt(),
                life.closedAt(),
                pauses,
                extensions,
                life.formerKinds());
    }

    /** A pause at random seldom meets a life at random. */
    private static Suspension near(LocalDate filedOn, Suspension pause) {
        var from = filedOn.plusDays(pause.from().getDayOfYear() % DAYS);
        return new Suspension(from, from.plusDays(ChronoUnit.DAYS.between(pause.from(), pause.until())));
    }
}
