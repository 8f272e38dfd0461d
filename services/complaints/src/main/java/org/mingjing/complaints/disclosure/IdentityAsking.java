package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;

/** Asks for the identity of one complaint's reporter. */
@ApplicationScoped
class IdentityAsking {
    private final DisclosureAccess access;
    private final DisclosureRules rules;
    private final IdentityRequests requests;
    private final Ways ways;
    private final DisclosureJournal journal;

    IdentityAsking(
            DisclosureAccess access,
            DisclosureRules rules,
            IdentityRequests requests,
            Ways ways,
            DisclosureJournal journal) {
        this.access = access;
        this.rules = rules;
        this.requests = requests;
        this.ways = ways;
        this.journal = journal;
    }

    /** 404, 403, 409 and 422 as {@link Ways} and the rules say; 409 also while an earlier one is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    IdentityRequest ask(Way way, AskRequest body, Instant now) {
        var about = ways.open(way);
        var ground = rules.ground(body.ground())
                .orElseThrow(() ->
                        ProblemException.unprocessable("ground", "unknown-identity-ground", "code", body.ground()));
        var caller = access.caller();
        if (requests.last(way, caller.staffNo()).filter(last -> last.live(now)).isPresent()) {
            throw ProblemException.conflict("identity-asked-already");
        }
        var due = rules.decision(now);
        var request = IdentityRequest.ask(
                Ids.next(),
                about,
                new Asking(
                        ground.id(),
                        body.reason().strip(),
                        caller.staffNo(),
                        caller.organ(),
                        now,
                        due.dueAt(),
                        BusinessTime.startOf(due.warnFrom())),
                rules.lapse(now));
        requests.persistAndFlush(request);
        journal.asked(request);
        return request;
    }
}
