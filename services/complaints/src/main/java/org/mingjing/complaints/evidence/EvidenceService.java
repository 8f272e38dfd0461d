package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.cleaning.Cleaning;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.Complaints;

/** Takes files in, and gives them out: to the reporter what he handed in, to everybody else a copy without traces. */
@ApplicationScoped
public class EvidenceService {
    private final Evidences evidences;
    private final EvidenceAdding adding;
    private final Complaints complaints;
    private final ComplaintAccess access;

    EvidenceService(Evidences evidences, EvidenceAdding adding, Complaints complaints, ComplaintAccess access) {
        this.evidences = evidences;
        this.adding = adding;
        this.complaints = complaints;
        this.access = access;
    }

    /**
     * Refuses who may not add a file, before it is looked through: 404 for a stranger, 403 for one who only watches, 409
     * when the complaint has ended.
     */
    @Transactional
    public void requireAdding(UUID complaintId) {
        requireAdding(complaints.visible(complaintId));
    }

    /** Whether the caller may add one at this moment. */
    @Transactional
    public boolean adds(UUID complaintId) {
        Complaint complaint = complaints.visible(complaintId);
        return access.addsEvidence(complaint) && !complaint.status().ended();
    }

    /** Adds one file as {@link EvidenceAdding} says. Refuses as {@link #requireAdding(UUID)} does. */
    @Transactional
    public EvidenceView add(UUID complaintId, ReadyFile ready, Bringing how) {
        Complaint complaint = complaints.visible(complaintId);
        requireAdding(complaint);
        return adding.add(complaint, ready, how);
    }

    /** The files of one complaint that the caller may know of, oldest first, each under the name that he may read. */
    @Transactional
    public List<EvidenceView> of(UUID complaintId) {
        access.requireTokenScope("complaints.read");
        boolean reporter = access.isReporter(complaints.visible(complaintId));
        return evidences.of(complaintId).stream()
                .filter(one -> known(one, reporter))
                .map(one -> one.shown(reporter))
                .toList();
    }

    /**
     * One file with its content: the original for the reporter who handed it in, otherwise the copy. 404 when there is
     * none for this caller, 409 with the reason when it cannot be cleaned. The copy of an older one is made before.
     */
    @Transactional
    public EvidenceFile file(UUID complaintId, UUID id) {
        access.requireTokenScope("complaints.read");
        boolean reporter = access.isReporter(complaints.visible(complaintId));
        Evidence file = one(complaintId, id, reporter);
        if (reporter && file.his()) {
            return new EvidenceFile(file.fileName(), file.mediaType(), evidences.original(file));
        }
        return new EvidenceFile(file.givenName(), file.mediaType(), content(settled(file)));
    }

    /** What shows who complained, for whoever was granted to know it and whose look is written down; 404 for other files. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EvidenceFile sealed(UUID complaintId, UUID id) {
        complaints.visible(complaintId);
        var file = one(complaintId, id, false);
        if (!file.sealed() || file.purged()) {
            throw ProblemException.notFound("evidence", id);
        }
        return new EvidenceFile(file.givenName(), file.mediaType(), evidences.original(file));
    }

    /** What leaves of a complaint to somebody else, oldest first; copies of older files are made before. */
    @Transactional
    public List<HandedOut> handedOut(UUID complaintId) {
        complaints.visible(complaintId);
        return evidences.of(complaintId).stream()
                .map(EvidenceService::settled)
                .map(HandedOut::of)
                .toList();
    }

    /** Whether the caller would get a copy that is not made yet. */
    @Transactional
    boolean wantsCopy(UUID complaintId, UUID id) {
        access.requireTokenScope("complaints.read");
        boolean reporter = access.isReporter(complaints.visible(complaintId));
        Evidence file = one(complaintId, id, reporter);
        return !file.copied() && !(reporter && file.his());
    }

    private byte[] content(Evidence copied) {
        if (copied.withheld() != null) {
            throw ProblemException.conflict(
                    "evidence-"
                            + copied.withheld().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "name",
                    copied.givenName());
        }
        return evidences.copy(copied);
    }

    private Evidence one(UUID complaintId, UUID id, boolean reporter) {
        return evidences.of(complaintId).stream()
                .filter(one -> one.id().equals(id) && known(one, reporter))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("evidence", id));
    }

    private static boolean known(Evidence file, boolean reporter) {
        return !reporter || file.forReporter();
    }

    private void requireAdding(Complaint complaint) {
        access.requireEvidence(complaint);
        if (complaint.status().ended()) {
            throw ProblemException.conflict("evidence-closed", "state", complaint.status());
        }
    }

    /** Rules of another release may have kept it since its copy was made; the next try makes it. */
    private static Evidence settled(Evidence file) {
        if (!file.copied()) {
            throw Cleaning.busy();
        }
        return file;
    }
}
