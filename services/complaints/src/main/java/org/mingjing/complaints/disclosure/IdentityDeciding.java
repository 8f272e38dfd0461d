package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.handover.ReceivedClues;

/** What a custodian does with a request: 404 unseen, 403 not his, 428 and 412 by version, 409 when it is over. */
@ApplicationScoped
class IdentityDeciding {
    private final DisclosureAccess access;
    private final DisclosureRules rules;
    private final IdentityRequests requests;
    private final ReceivedClues clues;
    private final DisclosureJournal journal;

    IdentityDeciding(
            DisclosureAccess access,
            DisclosureRules rules,
            IdentityRequests requests,
            ReceivedClues clues,
            DisclosureJournal journal) {
        this.access = access;
        this.rules = rules;
        this.requests = requests;
        this.clues = clues;
        this.journal = journal;
    }

    /** Lets the person who asked look, for the time that the policy gives. */
    @Transactional(Transactional.TxType.MANDATORY)
    IdentityRequest grant(UUID id, String ifMatch, Instant now) {
        var caller = access.caller();
        var decided = decide(
                id, ifMatch, request -> request.grant(caller.staffNo(), caller.organ(), rules.grantedUntil(now), now));
        journal.granted(decided);
        return decided;
    }

    /** Does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    IdentityRequest deny(UUID id, String ifMatch, DenyRequest body, Instant now) {
        var caller = access.caller();
        var reason = body.reason().strip();
        var decided = decide(id, ifMatch, request -> request.deny(caller.staffNo(), caller.organ(), reason, now));
        journal.denied(decided);
        return decided;
    }

    /** Takes a grant back before its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    IdentityRequest revoke(UUID id, String ifMatch, RevokeRequest body, Instant now) {
        var caller = access.caller();
        var reason = body.reason().strip();
        var revoked = decide(id, ifMatch, request -> request.revoke(caller.staffNo(), caller.organ(), reason, now));
        journal.revoked(revoked);
        return revoked;
    }

    private IdentityRequest decide(UUID id, String ifMatch, Consumer<IdentityRequest> decision) {
        var request = requests.visible(id);
        access.requireCustodian(request);
        hold(request);
        Etags.require(ifMatch, request.version());
        try {
            decision.accept(request);
        } catch (OwnRequest e) {
            throw ProblemException.forbidden("identity-own-request");
        } catch (DecisionRefused e) {
            throw ProblemException.conflict(e.state(), e.state().commands());
        }
        requests.write();
        return request;
    }

    /** A clue that is taken back at this moment ends the request first, or the decision afterwards; never neither. */
    private void hold(IdentityRequest request) {
        if (request.about().handoverId() != null) {
            clues.hold(request.about().handoverId());
            requests.reread(request);
        }
    }
}
