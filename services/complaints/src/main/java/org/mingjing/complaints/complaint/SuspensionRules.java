package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.course.Pause;

/**
 * For how long the clocks of a complaint may stand still: each time, and in all. What nobody here can end (other
 * proceedings, force majeure) does not count for the whole, but ends on its day and is decided on again.
 */
@ApplicationScoped
public class SuspensionRules {
    private final SuspensionGrounds grounds;
    private final Limits limits;

    SuspensionRules(SuspensionGrounds grounds, Limits limits) {
        this.grounds = grounds;
        this.limits = limits;
    }

    /** Days that are left of the whole, never less than 0. */
    public long left(Complaint complaint) {
        return Math.max(0, limits.suspensionTotalDays() - complaint.course().pausedDays(this::counts));
    }

    /** A ground in words; its code where the list dropped it. */
    String label(String ground, String lang) {
        return grounds.withCode(ground).map(one -> one.label(lang)).orElse(ground);
    }

    /** The pause that is asked for; 422 naming the field, the rule and what is left. */
    Pause pause(Complaint complaint, CommandRequest.Suspend body, Instant at) {
        if (grounds.withCode(body.groundCode()).isEmpty()) {
            var codes = grounds.all().stream().map(SuspensionGrounds.Ground::id).toList();
            throw ProblemException.unprocessable("groundCode", "one-of", "values", String.join(", ", codes));
        }
        LocalDate today = BusinessTime.dayOf(at);
        LocalDate last = today.plusDays(limits.suspensionDays());
        if (!body.until().isAfter(today) || body.until().isAfter(last)) {
            throw ProblemException.unprocessable("until", "suspension-until", "from", today.plusDays(1), "to", last);
        }
        if (counts(body.groundCode()) && ChronoUnit.DAYS.between(today, body.until()) > left(complaint)) {
            throw ProblemException.unprocessable(
                    "until", "suspension-total", "max", limits.suspensionTotalDays(), "left", left(complaint));
        }
        return new Pause(body.groundCode(), body.reason(), at, body.until(), null);
    }

    private boolean counts(String ground) {
        return grounds.withCode(ground).map(SuspensionGrounds.Ground::counts).orElse(true);
    }
}
