package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.ComplaintFixture.CLOCKS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.course.Pause;

/** Ninety days in all, however they are asked for. */
class SuspensionRulesTest {
    private static final int TOTAL = 90;

    private final SuspensionRules rules = new SuspensionRules(new SuspensionGrounds(), new Limits(Clock.systemUTC()));

    /** A pause that is asked for, and how many hours later it is looked at again, ended or not. */
    private record Asked(String ground, int days, int hours, boolean resumed) {
        boolean counts() {
            return "AWAITING_APPRAISAL".equals(ground);
        }
    }

    @Provide
    Arbitrary<List<Asked>> asked() {
        var one = Combinators.combine(
                        Arbitraries.of("AWAITING_APPRAISAL", "AWAITING_APPRAISAL", "FORCE_MAJEURE"),
                        Arbitraries.integers().between(-1, 95),
                        Arbitraries.integers().between(0, 24 * 60),
                        Arbitraries.of(true, false))
                .as(Asked::new);
        return one.list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 400)
    void whatIsGivenIsWhatIsLeftAndNeverMoreThanNinetyDaysInAll(@ForAll("asked") List<Asked> asked) {
        var complaint = ComplaintFixture.in(ComplaintStatus.HANDLING);
        var now = ComplaintFixture.SOON;
        for (var one : asked) {
            if (complaint.allowed(CLOCKS, now).contains(ComplaintCommand.SUSPEND)) {
                ask(complaint, one, now);
            }
            now = now.plus(one.hours(), ChronoUnit.HOURS);
            if (one.resumed() && complaint.allowed(CLOCKS, now).contains(ComplaintCommand.RESUME)) {
                complaint.resume(CLOCKS, now);
            }
            assertThat(rules.left(complaint))
                    .isEqualTo(TOTAL - stoodStill(complaint))
                    .isBetween(0L, 90L);
        }
    }

    private void ask(Complaint complaint, Asked asked, Instant now) {
        var today = BusinessTime.dayOf(now);
        var left = rules.left(complaint);
        var fits = asked.days() >= 1 && asked.days() <= TOTAL && (!asked.counts() || asked.days() <= left);
        var body = new CommandRequest.Suspend(asked.ground(), "理由", today.plusDays(asked.days()));
        Pause pause;
        try {
            pause = rules.pause(complaint, body, now);
        } catch (ProblemException refusal) {
            assertThat(refusal.status()).isEqualTo(422);
            assertThat(fits).as(asked + " with " + left + " left").isFalse();
            return;
        }
        assertThat(fits).as(asked + " with " + left + " left").isTrue();
        complaint.suspend(pause, CLOCKS);
    }

    /** Days on which it stood still, or is to, on a ground that counts: each looked at by itself. */
    private static long stoodStill(Complaint complaint) {
        var first = BusinessTime.dayOf(ComplaintFixture.FILED_AT);
        return first.datesUntil(first.plusYears(4))
                .filter(day -> complaint.course().pauses().stream().anyMatch(pause -> stands(pause, day)))
                .count();
    }

    private static boolean stands(Pause pause, LocalDate day) {
        var end = pause.resumedAt() == null ? pause.until() : BusinessTime.dayOf(pause.resumedAt());
        return "AWAITING_APPRAISAL".equals(pause.ground())
                && !day.isBefore(BusinessTime.dayOf(pause.from()))
                && day.isBefore(end);
    }
}
