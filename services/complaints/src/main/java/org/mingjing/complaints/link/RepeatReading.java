package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaint;

/** Proposes repeats to those who handle a complaint. */
@ApplicationScoped
public class RepeatReading {
    private final LinkPartners partners;
    private final RepeatFinding finding;
    private final Dismissals dismissals;
    private final RepeatViews views;

    RepeatReading(LinkPartners partners, RepeatFinding finding, Dismissals dismissals, RepeatViews views) {
        this.partners = partners;
        this.finding = finding;
        this.dismissals = dismissals;
        this.views = views;
    }

    /** The proposals; 404 unseen, 403 for whoever does not work in the handling organ. */
    @Transactional
    public RepeatsView of(UUID id) {
        return of(partners.handled(id, "link"));
    }

    RepeatsView of(Complaint complaint) {
        return views.of(finding.of(complaint), dismissals.of(complaint.id()));
    }
}
