package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** Asks for the identity of one complaint's reporter. */
@ApplicationScoped
class IdentityAsking {
    private final DisclosureAccess access;
    private final DisclosureRules rules;
    private final IdentityRequests requests;
    private final Organs organs;
    private final DisclosureJournal journal;

    IdentityAsking(
            DisclosureAccess access,
            DisclosureRules rules,
            IdentityRequests requests,
            Organs organs,
            DisclosureJournal journal) {
        this.access = access;
        this.rules = rules;
        this.requests = requests;
        this.organs = organs;
        this.journal = journal;
    }

    /** 404, 403, 409 and 422 as {@link DisclosureAccess} and the rules say; 409 also while an earlier one is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    IdentityRequest ask(UUID complaintId, AskRequest body, Instant now) {
        var complaint = access.handled(complaintId);
        access.requireIdentity(complaint);
        var ground = rules.ground(body.ground())
                .orElseThrow(() ->
                        ProblemException.unprocessable("ground", "unknown-identity-ground", "code", body.ground()));
        var staffNo = access.caller().staffNo();
        if (requests.last(complaintId, staffNo).filter(last -> last.live(now)).isPresent()) {
            throw ProblemException.conflict("identity-asked-already");
        }
        var due = rules.decision(now);
        var request = IdentityRequest.ask(
                Ids.next(),
                about(complaint),
                new Asking(
                        ground.id(),
                        body.reason().strip(),
                        staffNo,
                        now,
                        due.dueAt(),
                        BusinessTime.startOf(due.warnFrom())),
                rules.lapse(now));
        requests.persist(request);
        journal.asked(request);
        return request;
    }

    private AskedAbout about(Complaint complaint) {
        var matter = complaint.matter();
        return new AskedAbout(
                complaint.id(),
                complaint.receipt(),
                matter.category(),
                complaint.handling().organ(),
                complaint.handling().region(),
                matter.respondentOrgan(),
                line(matter.respondentOrgan()),
                matter.respondentStaffNo(),
                line(matter.firstRespondentOrgan()),
                matter.firstRespondentStaffNo());
    }

    private String line(String organ) {
        return Optional.ofNullable(organ)
                .flatMap(organs::withCode)
                .map(Organ::line)
                .orElse(null);
    }
}
