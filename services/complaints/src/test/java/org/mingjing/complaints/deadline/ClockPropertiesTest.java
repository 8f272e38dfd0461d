package org.mingjing.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.ComplaintFixture.CLOCKS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.deadline.Suspension;
import org.mingjing.commons.deadline.Unit;
import org.mingjing.commons.time.BusinessTime;

/** What holds for the clocks of any complaint, whenever it came and however often it stood still. */
@Domain(Lives.class)
@Domain(DomainContext.Global.class)
class ClockPropertiesTest {
    private static final Extension THIRTY_DAYS = new Extension(30, Unit.CALENDAR_DAYS);
    private static final Map<ClockKind, Integer> DAYS = Map.of(
            ClockKind.PROCEDURAL_REPLY, 7,
            ClockKind.ACCEPTANCE, 15,
            ClockKind.COMPLETION, 60,
            ClockKind.REVIEW, 30,
            ClockKind.RATING, 15);
    private static final Map<ClockKind, Integer> MONTHS = Map.of(ClockKind.RESULT, 3, ClockKind.FURTHER_RESULT, 1);

    @Property(tries = 300)
    void onePauseMoreNeverShortensAClock(
            @ForAll Milestones life, @ForAll @Size(max = 4) List<Suspension> pauses, @ForAll Suspension more) {
        var longer = new ArrayList<>(pauses);
        longer.add(more);
        var before = ends(Lives.paused(life, pauses));

        ends(Lives.paused(life, longer))
                .forEach((kind, end) -> assertThat(end).as(kind.name()).isAfterOrEqualTo(before.get(kind)));
    }

    @Property(tries = 300)
    void aClockOfDaysCountsEachDayOnceThatNoPauseCoversAndNoOther(
            @ForAll Milestones life, @ForAll @Size(max = 5) List<Suspension> pauses) {
        var paused = Lives.paused(life, pauses);
        var ends = ends(paused);

        DAYS.forEach((kind, days) -> {
            if (ends.containsKey(kind)) {
                assertThat(counted(paused, kind, ends.get(kind)))
                        .as(kind.name())
                        .isEqualTo(days.longValue());
                assertThat(covered(ends.get(kind), paused)).as(kind.name()).isFalse();
            }
        });
    }

    @Property(tries = 300)
    void aClockOfMonthsMovesByThePausedDaysWithinItAndNoOther(
            @ForAll Milestones life, @ForAll @Size(max = 5) List<Suspension> pauses) {
        var paused = Lives.paused(life, pauses);
        var ends = ends(paused);
        var plain = ends(life);

        MONTHS.forEach((kind, _) -> {
            var start = BusinessTime.dayOf(kind.start(life));
            var whole = ChronoUnit.DAYS.between(start, plain.get(kind));
            assertThat(counted(paused, kind, ends.get(kind))).as(kind.name()).isEqualTo(whole);
            assertThat(covered(ends.get(kind), paused)).as(kind.name()).isFalse();
        });
    }

    @Property(tries = 300)
    void aMonthEndsOnTheSameDayOfTheMonthOrOnItsLastOne(@ForAll Milestones life) {
        var ends = ends(life);

        MONTHS.forEach((kind, months) -> {
            var start = BusinessTime.dayOf(kind.start(life));
            var month = start.withDayOfMonth(1).plusMonths(months);
            assertThat(ends.get(kind))
                    .as(kind.name() + " from " + start)
                    .isEqualTo(month.withDayOfMonth(Math.min(start.getDayOfMonth(), month.lengthOfMonth())));
        });
    }

    @Property(tries = 300)
    void pausesMayComeInAnyOrderOverlapOrTouch(
            @ForAll Milestones life,
            @ForAll @Size(max = 5) List<Suspension> pauses,
            @ForAll @IntRange(max = 90) int cut,
            @ForAll @IntRange(max = 20) int overlap,
            @ForAll Random random) {
        var pieces = new ArrayList<Suspension>();
        for (var pause : Lives.paused(life, pauses).suspensions()) {
            var middle = earlier(pause.from().plusDays(cut), pause.until());
            pieces.add(new Suspension(middle, pause.until()));
            pieces.add(new Suspension(pause.from(), earlier(middle.plusDays(overlap), pause.until())));
        }
        Collections.shuffle(pieces, random);

        assertThat(CLOCKS.of(Lives.with(life, pieces, Map.of()))).isEqualTo(CLOCKS.of(Lives.paused(life, pauses)));
    }

    @Property(tries = 200)
    void aPauseThatEndsOnItsFirstDayChangesNothing(
            @ForAll Milestones life, @ForAll @Size(max = 3) List<Suspension> pauses, @ForAll Suspension none) {
        var with = new ArrayList<>(pauses);
        with.add(new Suspension(none.from(), none.from()));

        assertThat(CLOCKS.of(Lives.paused(life, with))).isEqualTo(CLOCKS.of(Lives.paused(life, pauses)));
    }

    @Property(tries = 300)
    void whatComesNearIsToldBeforeWhatIsMissedAndNeitherOnAPausedDay(
            @ForAll Milestones life, @ForAll @Size(max = 5) List<Suspension> pauses) {
        assertToldInOrder(Lives.paused(life, pauses));
        assertToldInOrder(Lives.paused(Milestones.filed("PETITION", life.filedAt()), pauses));
    }

    private static void assertToldInOrder(Milestones paused) {
        var signals = Signals.of(CLOCKS.of(paused), paused.suspensions());

        for (var kind : signals.stream().map(Signal::clock).distinct().toList()) {
            var stages = signals.stream().filter(one -> one.clock() == kind).toList();
            assertThat(stages)
                    .as(kind.name())
                    .extracting(Signal::stage)
                    .containsExactly(SignalStage.APPROACHING, SignalStage.MISSED);
            assertThat(stages.getFirst().at()).isBefore(stages.getLast().at());
            assertThat(stages.getLast().at()).isAfter(stages.getLast().dueAt());
        }
        assertThat(signals).noneMatch(one -> covered(BusinessTime.dayOf(one.at()), paused));
        assertThat(signals).noneMatch(one -> one.clock() == ClockKind.RATING);
    }

    @Property(tries = 60)
    void aLightNeverGoesBackWhileNothingIsDone(
            @ForAll Milestones life, @ForAll @Size(max = 3) List<Suspension> pauses) {
        var paused = Lives.paused(life, pauses);
        List<Light> before = lights(paused, life.filedAt());
        for (int days = 1; days < 200; days += 3) {
            var seen = lights(paused, life.filedAt().plus(days, ChronoUnit.DAYS));
            for (int i = 0; i < seen.size(); i++) {
                assertThat(seen.get(i)).isGreaterThanOrEqualTo(before.get(i));
            }
            before = seen;
        }
    }

    @Property(tries = 200)
    void moreTimeMovesItsOwnClockByThirtyCountedDaysAndIsGivenOnce(
            @ForAll Milestones life,
            @ForAll @Size(max = 4) List<Suspension> pauses,
            @ForAll @IntRange(max = 200) int later) {
        var paused = Lives.paused(life, pauses);
        var more = Map.of(ClockKind.COMPLETION, List.of(THIRTY_DAYS));
        var extended = Lives.with(paused, paused.suspensions(), more);
        var ends = ends(extended);

        assertThat(counted(extended, ClockKind.COMPLETION, ends.get(ClockKind.COMPLETION)))
                .isEqualTo(60 + 30);
        ends.remove(ClockKind.COMPLETION);
        assertThat(ends(paused)).containsAllEntriesOf(ends);
        assertThat(CLOCKS.extendable(extended, life.filedAt().plus(later, ChronoUnit.DAYS)))
                .isEmpty();
    }

    @Property(tries = 200)
    void theReportOfProgressAloneSaysWhenTheFurtherMonthEnds(
            @ForAll Milestones life, @ForAll @IntRange(min = 1, max = 300) int hours) {
        var filedLater = new Milestones(
                life.kind(),
                life.filedAt().plus(hours, ChronoUnit.HOURS),
                life.acceptedAt(),
                null,
                life.progressedAt(),
                null,
                null,
                life.concludedAt(),
                life.repliedAt(),
                life.reviewRequestedAt(),
                life.lastRepliedAt(),
                null,
                List.of(),
                Map.of(),
                List.of());

        assertThat(ends(filedLater).get(ClockKind.FURTHER_RESULT))
                .isEqualTo(ends(life).get(ClockKind.FURTHER_RESULT));
        assertThat(ClockKind.RESULT.met(life)).isEqualTo(life.progressedAt());
    }

    private static Map<ClockKind, LocalDate> ends(Milestones life) {
        return CLOCKS.of(life).stream()
                .collect(Collectors.toMap(PublicClock::kind, clock -> BusinessTime.dayOf(clock.dueAt())));
    }

    /** The days from the one after the start to the last one that no pause covers. */
    private static long counted(Milestones life, ClockKind kind, LocalDate last) {
        return BusinessTime.dayOf(kind.start(life))
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(day -> !covered(day, life))
                .count();
    }

    private static boolean covered(LocalDate day, Milestones life) {
        return life.suspensions().stream().anyMatch(one -> !day.isBefore(one.from()) && day.isBefore(one.until()));
    }

    /** As if nothing that was asked for had been answered. */
    private static List<Light> lights(Milestones life, Instant now) {
        Function<PublicClock, Light> light = clock ->
                now.isAfter(clock.dueAt()) ? Light.RED : now.isBefore(clock.warnAt()) ? Light.GREEN : Light.AMBER;
        var views = CLOCKS.views(life, now, "zh");
        var running = CLOCKS.of(life);
        for (int i = 0; i < views.size(); i++) {
            var expected = running.get(i).metAt() == null ? light.apply(running.get(i)) : Light.DONE;
            assertThat(views.get(i).light()).isEqualTo(expected);
        }
        return views.stream().map(ClockView::light).toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
