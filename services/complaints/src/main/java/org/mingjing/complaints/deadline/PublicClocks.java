package org.mingjing.complaints.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.commons.deadline.Deadline;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.Extension;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.Placeholders;

/**
 * The clocks of complaints: the two promised in public (7 days, 3 months) and the statutory ones, each reckoned by the
 * policy in force on the day it began.
 */
@ApplicationScoped
public class PublicClocks {
    private static final String REVIEW_REQUEST = "REVIEW_REQUEST";

    private final Policies<ClockPolicy> policies;
    private final Policies<DeadlineRule> periods;
    private final Deadlines deadlines;

    @Inject
    public PublicClocks(Deadlines deadlines) {
        this(Policies.read("deadlines", ClockPolicy.class), Policies.read("periods", DeadlineRule.class), deadlines);
    }

    PublicClocks(Policies<ClockPolicy> policies, Policies<DeadlineRule> periods, Deadlines deadlines) {
        this.policies = policies;
        this.periods = periods;
        this.deadlines = deadlines;
    }

    /**
     * The clocks that have begun, met or not; a rule asks nothing of what began before it. What was missed before the kind
     * was corrected stays missed.
     */
    public List<PublicClock> of(Milestones done) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.start(done) != null)
                .flatMap(kind -> runsFor(done.kind(), kind, done)
                        ? Stream.of(clock(kind, done))
                        : missedBefore(kind, done).stream())
                .toList();
    }

    private boolean runsFor(String complaintKind, ClockKind kind, Milestones done) {
        return found(kind, kind.start(done))
                .filter(policy -> policy.runsFor(complaintKind))
                .isPresent();
    }

    /** A clock of the kind that it was taken for, which ended with that, too late. */
    private Optional<PublicClock> missedBefore(ClockKind kind, Milestones done) {
        return done.formerKinds().stream()
                .filter(former -> runsFor(former.kind(), kind, done))
                .filter(former -> kind.start(done).isBefore(former.until()))
                .reduce((_, last) -> last)
                .map(former -> clock(kind, done).endedBy(former.until()))
                .filter(clock -> clock.metAt().isAfter(clock.dueAt()));
    }

    /** The clock that runs, is not missed and may be given more time, and how much; nothing where the rules allow none. */
    public Optional<Map.Entry<ClockKind, Extension>> extendable(Milestones done, Instant now) {
        return of(done).stream()
                .filter(clock -> clock.metAt() == null && !now.isAfter(clock.dueAt()))
                .map(PublicClock::kind)
                .filter(kind -> done.extensions(kind).isEmpty())
                .filter(kind -> policy(kind, kind.start(done)).extension() != null)
                .map(kind -> Map.entry(kind, policy(kind, kind.start(done)).extension()))
                .findFirst();
    }

    /** Whether the reporter's time to judge has passed. */
    public boolean ratingOver(Milestones done, Instant now) {
        return of(done).stream()
                .filter(clock -> clock.kind() == ClockKind.RATING)
                .anyMatch(clock -> now.isAfter(clock.dueAt()));
    }

    /** The last moment at which a review of that reply can be asked for. */
    public Instant reviewRequestableUntil(Instant repliedAt) {
        var day = BusinessTime.dayOf(repliedAt);
        return deadlines.due(periods.value(REVIEW_REQUEST, day), day).dueAt();
    }

    /** How long there is by the rule for clocks that begin at that time. */
    public DeadlineRule rule(ClockKind kind, Instant begun) {
        return policy(kind, begun).rule();
    }

    /** The clocks as the caller sees them. */
    public List<ClockView> views(Milestones done, Instant now, String lang) {
        return of(done).stream().map(clock -> view(clock, done, now, lang)).toList();
    }

    /** The clocks of that kind of complaint alone, which nobody promised to everybody. */
    public List<ClockView> statutory(Milestones done, Instant now, String lang) {
        return of(done).stream()
                .filter(clock -> policy(clock.kind(), clock.kind().start(done)).kinds() != null)
                .map(clock -> view(clock, done, now, lang))
                .toList();
    }

    /** The promises made to everybody, for the citizen's pages. */
    public List<Promise> promises(String lang, Instant now) {
        return Arrays.stream(ClockKind.values())
                .flatMap(kind -> found(kind, now).stream())
                .filter(ClockPolicy::promised)
                .map(policy -> new Promise(policy.label(lang), amount(policy, lang), policy.source()))
                .toList();
    }

    /**
     * The first day from which it is known how long there is for complaints of that kind: a clock that begins with the
     * filing runs, and a review can be asked for. What was filed before cannot be reckoned; rules that came later do not
     * matter.
     */
    public LocalDate knownFrom(String complaintKind) {
        var filed = Milestones.filed(complaintKind, Instant.EPOCH);
        var clocks = policies.all().stream()
                .filter(row -> row.value().runsFor(complaintKind))
                .filter(row -> row.value().id().start(filed) != null)
                .map(Policy::validFrom)
                .min(LocalDate::compareTo);
        return Stream.of(clocks, periods.knownFrom(REVIEW_REQUEST))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What a clock waits for, in the words of that day's rule. */
    public String label(ClockKind kind, Instant on, String lang) {
        return policy(kind, on).label(lang);
    }

    /** What a clock of a complaint waits for, in the words of the rule by which it began; its code before it began. */
    public String label(ClockKind kind, Milestones done, String lang) {
        return Optional.ofNullable(kind.start(done))
                .flatMap(start -> found(kind, start))
                .map(policy -> policy.label(lang))
                .orElse(kind.name());
    }

    private PublicClock clock(ClockKind kind, Milestones done) {
        var deadline = deadline(kind, kind.start(done), done);
        return new PublicClock(kind, deadline.dueAt(), BusinessTime.startOf(deadline.warnFrom()), kind.met(done));
    }

    private ClockView view(PublicClock clock, Milestones done, Instant now, String lang) {
        var startedAt = clock.kind().start(done);
        var policy = policy(clock.kind(), startedAt);
        var deadline = deadline(clock.kind(), startedAt, done);
        return new ClockView(
                clock.kind().name(),
                policy.label(lang),
                local(startedAt),
                local(clock.dueAt()),
                local(clock.metAt()),
                deadline.light(now, clock.metAt()),
                clock.metAt() == null ? deadline.daysLeft(now) : 0,
                policy.source());
    }

    private Deadline deadline(ClockKind kind, Instant startedAt, Milestones done) {
        return deadlines.due(
                policy(kind, startedAt).rule(),
                BusinessTime.dayOf(startedAt),
                done.suspensions(),
                done.extensions(kind));
    }

    private Optional<ClockPolicy> found(ClockKind kind, Instant startedAt) {
        return policies.found(kind.name(), BusinessTime.dayOf(startedAt)).map(Policy::value);
    }

    private ClockPolicy policy(ClockKind kind, Instant startedAt) {
        return policies.value(kind.name(), BusinessTime.dayOf(startedAt));
    }

    private static String amount(ClockPolicy policy, String lang) {
        var words =
                switch (policy.unit()) {
                    case CALENDAR_DAYS -> "en".equals(lang) ? "{0} {0|day|days}" : "{0}日内";
                    case WORKING_DAYS -> "en".equals(lang) ? "{0} working {0|day|days}" : "{0}个工作日内";
                    case MONTHS -> "en".equals(lang) ? "{0} {0|month|months}" : "{0}个月内";
                };
        return Placeholders.fill(words, Map.of("0", policy.amount()));
    }

    /** The moment as people here read it; null stays null. */
    public static OffsetDateTime local(Instant moment) {
        return moment == null ? null : moment.atZone(BusinessTime.ZONE).toOffsetDateTime();
    }
}
