package org.mingjing.complaints.disposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.ComplaintStatus;
import org.mingjing.complaints.complaint.Complaints;

/** Who reads of the people dealt with, who of them is told who they are, and who adds one after the conclusion. */
@ApplicationScoped
class DispositionAccess {
    private static final Set<ComplaintStatus> CONCLUDED =
            Set.of(ComplaintStatus.CONCLUDED, ComplaintStatus.REPLIED, ComplaintStatus.CLOSED);

    private final Complaints complaints;
    private final ComplaintAccess access;
    private final CurrentScope current;

    DispositionAccess(Complaints complaints, ComplaintAccess access, CurrentScope current) {
        this.complaints = complaints;
        this.access = access;
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

    /** Whoever a person dealt with is, is for officials; other systems get the decision alone. */
    boolean seesPersons() {
        return current.get().kind() == Scope.Kind.PERSON && current.get().official();
    }

    /** How what the caller does is signed. */
    String actor() {
        return current.get().actor();
    }

    /** The complaint, held, when the caller handles it or leads those who do: 404 unseen, 403 otherwise. */
    Complaint deciding(UUID complaintId, String verb) {
        return complaints.held(complaintId, complaint -> {
            access.requireTokenScope("complaints.write");
            if (!decides(complaint)) {
                throw ProblemException.forbidden("command-not-yours", "command", verb);
            }
        });
    }

    /** 409 before there is a result. */
    void requireConcluded(Complaint complaint, Instant now) {
        if (!CONCLUDED.contains(complaint.status())) {
            throw ProblemException.conflict(
                    complaint.status(),
                    access.allowed(complaint, now).stream()
                            .map(ComplaintCommand::verb)
                            .toList());
        }
    }

    /** Whether the caller can add one at this moment. */
    boolean adds(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        return CONCLUDED.contains(complaint.status()) && decides(complaint);
    }

    private boolean decides(Complaint complaint) {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON
                && complaint.handling().organ().equals(scope.organ())
                && (scope.has("leader")
                        || (scope.has("handler")
                                && scope.actor().equals(complaint.handling().handler())));
    }
}
