package org.mingjing.complaints.disclosure;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.cleaning.Obstacle;
import org.mingjing.complaints.evidence.EvidenceFile;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.EvidenceView;
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
    private final EvidenceService evidence;

    IdentityRevealing(
            DisclosureAccess access,
            Ways ways,
            IdentityRequests requests,
            IdentityLooks looks,
            ReporterIdentities identities,
            DisclosureJournal journal,
            EvidenceService evidence) {
        this.access = access;
        this.ways = ways;
        this.requests = requests;
        this.looks = looks;
        this.identities = identities;
        this.journal = journal;
        this.evidence = evidence;
    }

    /** 404 unseen, 403 without a live grant of the caller's own, 409 where no identity is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    RevealedIdentity reveal(Way way, Instant now) {
        var about = ways.open(way);
        var grant = granted(way, now);
        var look = look(grant, now);
        return identities
                .open(about.complaintId())
                .map(reporter -> new RevealedIdentity(reporter, local(grant.expiresAt()), look, sealed(way)))
                .orElseThrow(() -> ProblemException.conflict("identity-purged"));
    }

    /** A file that shows who complained: a look like any other, refused as any other is; 404 where it is no such file. */
    @Transactional(Transactional.TxType.MANDATORY)
    EvidenceFile file(Way.Handling way, UUID file, Instant now) {
        var about = ways.open(way);
        look(granted(way, now), now);
        return evidence.sealed(about.complaintId(), file);
    }

    /** Held, so that nothing is shown once it is taken back. */
    private IdentityRequest granted(Way way, Instant now) {
        return requests.granted(way, access.caller().staffNo(), now)
                .map(requests::held)
                .filter(grant -> grant.state(now) == IdentityRequestState.GRANTED)
                .orElseThrow(() -> ProblemException.forbidden("identity-no-grant"));
    }

    private long look(IdentityRequest grant, Instant now) {
        var look = looks.write(grant, access.caller().organ(), now);
        journal.looked(grant, look, now);
        return look;
    }

    /** Whoever was given a clue has no files of the complaint but those that came with it. */
    private List<EvidenceView> sealed(Way way) {
        return way instanceof Way.Handling(var complaint)
                ? evidence.of(complaint).stream()
                        .filter(file -> file.withheld() == Obstacle.SEALED)
                        .toList()
                : List.of();
    }
}
