package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.ComplaintFixture.CLOCKS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.course.CourseColumn;
import org.mingjing.complaints.course.Pause;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClock;

/** The clocks that are reckoned from all that was written down are those of somebody who crossed out each day as it went by. */
class CountedCourseTest {
    private static final int LONG_AFTERWARDS = 500;

    /** A command, if it is allowed by then, so many hours after the one before; for a pause its days. */
    private record Step(ComplaintCommand command, int hours, int days) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        var step = Combinators.combine(
                        Arbitraries.of(ComplaintCommand.class)
                                .filter(command ->
                                        command != ComplaintCommand.DECLINE && command != ComplaintCommand.WITHDRAW),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(0, 60)),
                                Tuple.of(1, Arbitraries.integers().between(0, 700))),
                        Arbitraries.integers().between(1, 90))
                .as(Step::new);
        return step.list().ofMinSize(8).ofMaxSize(30);
    }

    @Property(tries = 400)
    void whatIsReckonedFromAllThatHappenedIsWhatWasCountedDayByDay(@ForAll("steps") List<Step> steps) {
        var walked = new Walked();
        steps.forEach(walked::step);
        walked.pass(Duration.ofDays(LONG_AFTERWARDS));

        assertThat(walked.reckoned()).as(walked.way.toString()).isEqualTo(walked.counted.ends());
    }

    /** A petition and whoever counts its days. */
    private static final class Walked {
        private static final CourseColumn COLUMN = new CourseColumn();

        private final Complaint complaint = ComplaintFixture.filed(Kind.PETITION);
        private final DayByDay counted = new DayByDay();
        private final List<String> way = new ArrayList<>();
        private Instant now = ComplaintFixture.FILED_AT;

        private Walked() {
            begin(ClockKind.PROCEDURAL_REPLY, 7);
            begin(ClockKind.ACCEPTANCE, 15);
            counted.months(ClockKind.RESULT, BusinessTime.dayOf(now), 3);
        }

        private void step(Step step) {
            pass(Duration.ofHours(step.hours()));
            if (!complaint.allowed(CLOCKS, now).contains(step.command())) {
                return;
            }
            way.add(now + " " + step.command());
            if (step.command() == ComplaintCommand.SUSPEND) {
                complaint.suspend(
                        new Pause(
                                "FORCE_MAJEURE",
                                "理由",
                                now,
                                BusinessTime.dayOf(now).plusDays(step.days()),
                                null),
                        CLOCKS);
            } else {
                ComplaintFixture.apply(complaint, step.command(), now);
            }
            counts(step.command());
            var milestones = complaint.milestones();
            assertThat(complaint.due()).isEqualTo(Due.of(CLOCKS.of(milestones), milestones.suspensions(), null));
            assertThat(COLUMN.convertToEntityAttribute(COLUMN.convertToDatabaseColumn(complaint.course())))
                    .isEqualTo(complaint.course());
        }

        private void counts(ComplaintCommand command) {
            var today = BusinessTime.dayOf(now);
            switch (command) {
                case ACCEPT -> {
                    if (complaint.acceptedAt().equals(now) && complaint.matter().kind() == Kind.PETITION) {
                        begin(ClockKind.COMPLETION, 60);
                    }
                }
                case PROGRESS -> {
                    if (complaint.course().reports().size() == 1
                            && complaint.course().rounds().isEmpty()) {
                        counted.months(ClockKind.FURTHER_RESULT, today, 1);
                    }
                }
                case CORRECT -> {
                    if (complaint.course().formerKinds().size() == 1) {
                        endUnlessMissed(
                                ClockKind.ACCEPTANCE, complaint.acceptedAt() == null ? now : complaint.acceptedAt());
                        endUnlessMissed(ClockKind.COMPLETION, now);
                    }
                }
                case EXTEND -> counted.more(ClockKind.COMPLETION, 30);
                case REPLY -> begin(ClockKind.RATING, 15);
                case REVIEW -> {
                    counted.stop(ClockKind.RATING);
                    begin(ClockKind.REVIEW, 30);
                }
                default -> {}
            }
        }

        /** It is no petition any more: what was in time is owed no longer. */
        private void endUnlessMissed(ClockKind kind, Instant met) {
            if (!counted.endedBefore(kind, BusinessTime.dayOf(met))) {
                counted.stop(kind);
            }
        }

        private void begin(ClockKind kind, int days) {
            counted.days(kind, BusinessTime.dayOf(now), days);
        }

        /** Lets the evenings come. */
        private void pass(Duration time) {
            var until = now.plus(time);
            while (BusinessTime.dayOf(now).isBefore(BusinessTime.dayOf(until))) {
                var day = BusinessTime.dayOf(now);
                var evening = BusinessTime.endOf(day);
                counted.evening(day, complaint.course().pause(evening).isPresent());
                now = evening.plusSeconds(1);
            }
            now = until;
        }

        private Map<ClockKind, LocalDate> reckoned() {
            return CLOCKS.of(complaint.milestones()).stream()
                    .collect(Collectors.toMap(PublicClock::kind, clock -> BusinessTime.dayOf(clock.dueAt())));
        }
    }
}
