package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;

/** Proposes repeats to those who handle a complaint, and takes their word where one is none. */
@ApplicationScoped
public class RepeatService {
    private final LinkPartners partners;
    private final RepeatFinding finding;
    private final RepeatViews views;
    private final Dismissals dismissals;
    private final LinkReasons reasons;
    private final LinkJournal journal;
    private final Clock clock;

    RepeatService(
            LinkPartners partners,
            RepeatFinding finding,
            RepeatViews views,
            Dismissals dismissals,
            LinkReasons reasons,
            LinkJournal journal,
            Clock clock) {
        this.partners = partners;
        this.finding = finding;
        this.views = views;
        this.dismissals = dismissals;
        this.reasons = reasons;
        this.journal = journal;
        this.clock = clock;
    }

    /** The proposals; 404 unseen, 403 for whoever does not work in the handling organ. */
    @Transactional
    public RepeatsView of(UUID id) {
        return of(partners.handled(id, "link"));
    }

    RepeatsView of(Complaint complaint) {
        return views.of(finding.of(complaint), dismissals.of(complaint.id()));
    }

    /** That one is none: it is not proposed again. 409 when somebody said so before. */
    @Transactional
    public RepeatsView dismiss(UUID id, UUID otherId, String ifMatch, ReasonRequest body) {
        var complaint = partners.handled(id, "dismiss-repeat");
        Etags.require(ifMatch, complaint.version());
        var reason = reasons.require(LinkReasons.Use.DISMISS, body.reason());
        var other = partners.named(otherId.toString());
        LinkRules.requireComparable(complaint, other);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!dismissals.add(LinkOrder.of(complaint, other), partners.linking(reason, now))) {
            throw ProblemException.conflict("link-dismissed-already");
        }
        journal.dismissed(id, otherId, reason, now);
        return of(complaint);
    }
}
