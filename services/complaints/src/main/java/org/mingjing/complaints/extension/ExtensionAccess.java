package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.deadline.PublicClock;
import org.mingjing.complaints.deadline.PublicClocks;

/** Who asks for more time (the officer in charge), who decides (the leader, never on his own request), and what can be asked for. */
@ApplicationScoped
class ExtensionAccess {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final PublicClocks clocks;
    private final CurrentScope current;

    ExtensionAccess(Complaints complaints, ComplaintAccess access, PublicClocks clocks, CurrentScope current) {
        this.complaints = complaints;
        this.access = access;
        this.clocks = clocks;
        this.current = current;
    }

    /** Officials and systems that see the complaint: 404 unseen, 403 for its reporter. */
    void requireReading(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        access.requireOfficial();
        if (access.isReporter(complaint)) {
            throw ProblemException.forbidden("http-403");
        }
        access.requireTokenScope("complaints.read");
    }

    /** The complaint, held, when the caller is the officer in charge: 404 unseen, 403 otherwise. */
    Complaint asking(UUID complaintId) {
        return required(complaintId, "request-extension", "handler", true);
    }

    /** The complaint, held, when the caller leads those who handle it: 404 unseen, 403 otherwise. */
    Complaint deciding(UUID complaintId, String verb) {
        return required(complaintId, verb, "leader", false);
    }

    /** Whether the caller is the officer in charge. */
    boolean asks(Complaint complaint) {
        return acts(complaint, "handler")
                && current.get().staffNo().equals(complaint.handling().handler());
    }

    /** Whether the caller can decide that request. */
    boolean decides(Complaint complaint, ExtensionRequest request, Instant now) {
        return acts(complaint, "leader")
                && request.state(now) == ExtensionState.ASKED
                && !request.askedBy().equals(actor());
    }

    /** What the rules allow to be asked for at this moment; nothing where the state or the clocks forbid it. */
    Optional<Wish> most(Complaint complaint, Instant now) {
        return complaint.allowed(clocks, now).contains(ComplaintCommand.EXTEND)
                ? clocks.extendable(complaint.milestones(), now)
                        .map(more -> new Wish(
                                more.getKey(),
                                more.getValue().amount(),
                                more.getValue().unit(),
                                null,
                                clocks.of(complaint.milestones()).stream()
                                        .filter(clock -> clock.kind() == more.getKey())
                                        .map(PublicClock::dueAt)
                                        .findFirst()
                                        .orElseThrow()))
                : Optional.empty();
    }

    /** 409 with what the caller can do instead. */
    ProblemException notNow(Complaint complaint, Instant now) {
        return ProblemException.conflict(
                complaint.status(),
                access.allowed(complaint, now).stream()
                        .map(ComplaintCommand::verb)
                        .toList());
    }

    /** How what the caller does is signed. */
    String actor() {
        return current.get().actor();
    }

    private Complaint required(UUID complaintId, String verb, String role, boolean inCharge) {
        return complaints.held(complaintId, complaint -> {
            access.requireTokenScope("complaints.write");
            if (!acts(complaint, role) || (inCharge && !asks(complaint))) {
                throw ProblemException.forbidden("command-not-yours", "command", verb);
            }
        });
    }

    private boolean acts(Complaint complaint, String role) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && scope.staffNo() != null
                && scope.has(role)
                && complaint.handling().organ().equals(scope.organ());
    }
}
