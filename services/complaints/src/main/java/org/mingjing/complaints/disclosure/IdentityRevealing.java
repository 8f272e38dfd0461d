package org.mingjing.complaints.disclosure;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.identity.ReporterIdentities;

/** Shows an identity to the person of a live grant; the look is written down first. */
@ApplicationScoped
class IdentityRevealing {
    private final DisclosureAccess access;
    private final Ways ways;
    private final IdentityRequests requests;
    private final IdentityLooks looks;
    private final ReporterIdentities identities;
    private final DisclosureJournal journal;

    IdentityRevealing(
            DisclosureAccess access,
            Ways ways,
            IdentityRequests requests,
            IdentityLooks looks,
            ReporterIdentities identities,
            DisclosureJournal journal) {
        this.access = access;
        this.ways = ways;
        this.requests = requests;
        this.looks = looks;
        this.identities = identities;
        this.journal = journal;
    }

    /** 404 unseen, 403 without a live grant of the caller's own, 409 where no identity is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    RevealedIdentity reveal(Way way, Instant now) {
        var about = ways.open(way);
        var caller = access.caller();
        var grant = requests.granted(way, caller.staffNo(), now)
                .orElseThrow(() -> ProblemException.forbidden("identity-no-grant"));
        var look = looks.write(grant, caller.organ(), now);
        journal.looked(grant, look, now);
        return identities
                .open(about.complaintId())
                .map(reporter -> new RevealedIdentity(reporter, local(grant.expiresAt()), look))
                .orElseThrow(() -> ProblemException.conflict("identity-purged"));
    }
}
