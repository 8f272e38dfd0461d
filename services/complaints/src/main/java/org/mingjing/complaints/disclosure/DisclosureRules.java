package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.deadline.Deadline;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;

/** The grounds and times of requests, as policy data. */
@ApplicationScoped
public class DisclosureRules {
    private final Policies<Ground> grounds = Policies.read("identity-grounds", Ground.class);
    private final Policies<DeadlineRule> times = Policies.read("identity-clocks", DeadlineRule.class);
    private final Policies<Grant> grants = Policies.read("identity-grants", Grant.class);
    private final Deadlines deadlines;
    private final Clock clock;

    DisclosureRules(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    private record Grant(int hours) {}

    /** All that may be chosen. */
    public List<Ground> grounds() {
        return grounds.all().stream().map(Policy::value).toList();
    }

    /** The ground of that code. */
    public Optional<Ground> ground(String code) {
        return grounds().stream().filter(ground -> ground.id().equals(code)).findFirst();
    }

    /** When a custodian has to have decided on what was asked at that time. */
    public Deadline decision(Instant asked) {
        return deadline("DECISION", asked);
    }

    /** The last day for the decision on what is asked at this moment. */
    public LocalDate decisionDay() {
        return decision(clock.instant()).dueOn();
    }

    /** When an undecided request lapses. */
    public Instant lapse(Instant asked) {
        return deadline("LAPSE", asked).dueAt();
    }

    /** Until when a grant given at that time lets somebody look. */
    public Instant grantedUntil(Instant granted) {
        return granted.plus(Duration.ofHours(hours(granted)));
    }

    /** How long a grant given at this moment lasts. */
    public int grantHours() {
        return hours(clock.instant());
    }

    private int hours(Instant granted) {
        return grants.value("GRANT", BusinessTime.dayOf(granted)).hours();
    }

    private Deadline deadline(String id, Instant from) {
        var day = BusinessTime.dayOf(from);
        return deadlines.due(times.value(id, day), day);
    }
}
