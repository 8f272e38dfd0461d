package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** Takes the word of those who handle a complaint that a proposed repeat is none. */
@ApplicationScoped
public class Dismissing {
    private final LinkPartners partners;
    private final RepeatReading reading;
    private final Dismissals dismissals;
    private final LinkReasons reasons;
    private final LinkJournal journal;
    private final Clock clock;

    Dismissing(
            LinkPartners partners,
            RepeatReading reading,
            Dismissals dismissals,
            LinkReasons reasons,
            LinkJournal journal,
            Clock clock) {
        this.partners = partners;
        this.reading = reading;
        this.dismissals = dismissals;
        this.reasons = reasons;
        this.journal = journal;
        this.clock = clock;
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
        return reading.of(complaint);
    }
}
