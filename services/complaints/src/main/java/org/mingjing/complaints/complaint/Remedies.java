package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.deadline.DeadlineRule;
import org.mingjing.commons.deadline.Deadlines;
import org.mingjing.commons.deadline.End;
import org.mingjing.commons.deadline.Unit;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.policy.Policy;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** What whoever is not content with a reply can still do; nothing is said of a way that is not there. */
@ApplicationScoped
public class Remedies {
    private static final String FINAL_REVIEW = "FINAL_REVIEW_REQUEST";

    private final Policies<FinalReviewRule> rules = Policies.read("final-reviews", FinalReviewRule.class);
    private final Deadlines deadlines;
    private final PublicClocks clocks;
    private final Routes routes;
    private final Organs organs;
    private final Labels labels;

    Remedies(Deadlines deadlines, PublicClocks clocks, Routes routes, Organs organs, Labels labels) {
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.routes = routes;
        this.organs = organs;
        this.labels = labels;
    }

    private record FinalReviewRule(
            String id, List<String> kinds, int amount, Unit unit, End end, int warnWorkingDays, String source) {
        DeadlineRule rule() {
            return new DeadlineRule(id, amount, unit, end, warnWorkingDays, source);
        }
    }

    /** Until when a review 复查 of a reply given then can be asked for here: once, where an organ above may handle it. */
    public Optional<Instant> reviewUntil(Complaint complaint, Instant repliedAt) {
        return complaint.course().rounds().isEmpty() && routes.above(complaint).isPresent()
                ? Optional.of(clocks.reviewRequestableUntil(repliedAt))
                : Optional.empty();
    }

    /** Until when the review that there is could be asked for, of the first reply, given then. */
    public Instant firstReviewUntil(Instant repliedAt) {
        return clocks.reviewRequestableUntil(repliedAt);
    }

    /** 复核 after a review that was answered then, for the kinds of which the law says so. */
    public Optional<FinalReview> finalReview(Complaint complaint, Instant repliedAt) {
        var day = BusinessTime.dayOf(repliedAt);
        return rules.found(FINAL_REVIEW, day)
                .map(Policy::value)
                .filter(_ -> !complaint.course().rounds().isEmpty())
                .filter(rule -> rule.kinds().contains(complaint.matter().kind().name()))
                .map(rule -> new FinalReview(
                        above(complaint),
                        rule.amount(),
                        deadlines.due(rule.rule(), day).dueOn(),
                        rule.source()));
    }

    /** The organ in the same line by its name; for that of the province only what the law says. */
    private String above(Complaint complaint) {
        return organs.withCode(complaint.handling().organ())
                .map(Organ::parent)
                .flatMap(organs::withCode)
                .map(Organ::name)
                .orElseGet(() -> labels.text("page.final.above", labels.lang()));
    }
}
