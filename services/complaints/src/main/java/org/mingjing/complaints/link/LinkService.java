package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;

/** Ties complaints together and takes them apart, one transaction each; the JSON resource and the pages both call this. */
@ApplicationScoped
public class LinkService {
    private final LinkPartners partners;
    private final LinkReasons reasons;
    private final Tying tying;
    private final LinkJournal journal;
    private final LinkReading reading;
    private final Clock clock;

    LinkService(
            LinkPartners partners,
            LinkReasons reasons,
            Tying tying,
            LinkJournal journal,
            LinkReading reading,
            Clock clock) {
        this.partners = partners;
        this.reasons = reasons;
        this.tying = tying;
        this.journal = journal;
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * Links it with another one that the caller sees.
     *
     * @throws ProblemException 404 unseen, 403 not handled by the caller's organ, 409 linked already, over, or where one who
     *     handles the one is to learn nothing of the other, 412 and 428 by
     *     If-Match, 422 for another one that does not fit
     */
    @Transactional
    public LinksView link(UUID id, String ifMatch, LinkRequest body) {
        var complaint = partners.handled(id, "link");
        Etags.require(ifMatch, complaint.version());
        var reason = reasons.require(LinkReasons.Use.LINK, body.reason());
        var other = partners.named(body.other());
        LinkRules.require(body.kind(), complaint, other);
        partners.requireBothMayKnow(complaint, other);
        journal.linked(tying.tie(body.kind(), complaint, other, partners.linking(reason, now())), reason);
        return reading.view(complaint);
    }

    /** Takes a repeat and its first one apart, or lets this complaint leave those that it is handled jointly with. */
    @Transactional
    public LinksView unlink(UUID id, UUID otherId, String ifMatch, ReasonRequest body) {
        var complaint = partners.handled(id, "unlink");
        Etags.require(ifMatch, complaint.version());
        var reason = reasons.require(LinkReasons.Use.UNLINK, body.reason());
        journal.unlinked(tying.untie(id, otherId, now()), reason);
        return reading.view(complaint);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
