package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintFiling;
import org.mingjing.complaints.complaint.Origin;
import org.mingjing.complaints.handover.PlatformActing;
import org.mingjing.complaints.link.LinkJournal;

/** Files a report of retaliation as a complaint of its own, with the organ above from the first moment. */
@ApplicationScoped
class RetaliationFiling {
    private final Policies<RetaliationRule> rules = Policies.read("retaliation", RetaliationRule.class);
    private final RetaliationMatters matters;
    private final ComplaintFiling filing;
    private final RetaliationReports reports;
    private final LinkJournal journal;
    private final PlatformActing platform;
    private final CurrentScope current;

    RetaliationFiling(
            RetaliationMatters matters,
            ComplaintFiling filing,
            RetaliationReports reports,
            LinkJournal journal,
            PlatformActing platform,
            CurrentScope current) {
        this.matters = matters;
        this.filing = filing;
        this.reports = reports;
        this.journal = journal;
        this.platform = platform;
        this.current = current;
    }

    /** Files it for the reporter of the first one; 409 beyond the number of reports, 422 naming what does not fit. */
    @Transactional(Transactional.TxType.MANDATORY)
    ComplaintFiling.Filed file(Complaint first, RetaliationRequest body, Instant now) {
        var reporter = current.get();
        // how many reports there are, also those without a name, is not the reporter's own to see
        return platform.act(() -> filed(first, body, reporter, now));
    }

    /** How many reports one complaint may have. */
    int most(Instant now) {
        return rule(now).reports();
    }

    private ComplaintFiling.Filed filed(Complaint first, RetaliationRequest body, Scope reporter, Instant now) {
        var rule = rule(now);
        if (reports.lockedCount(first.id()) >= rule.reports()) {
            throw ProblemException.conflict("retaliation-too-many", "max", rule.reports());
        }
        var matter = matters.of(first, body, rule, BusinessTime.dayOf(now));
        // a report with a name stays with the login of the first one, however the reporter came
        var origin = Origin.ofReporter(body.anonymous() ? null : first.origin().reporterRef());
        var done = filing.file(matter.request(), matter.routed(), origin, reporter, now);
        reports.add(done.complaint(), first, now);
        journal.reported(done.complaint().id(), first.id(), now);
        return done;
    }

    private RetaliationRule rule(Instant now) {
        return rules.value("RETALIATION", BusinessTime.dayOf(now));
    }
}
