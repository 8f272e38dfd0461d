package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.cleaning.Cleaning;
import org.mingjing.complaints.cleaning.Obstacle;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.deadline.PublicClocks;

/** Takes files in, and gives them out: to the reporter what he handed in, to everybody else a copy without traces. */
@ApplicationScoped
public class EvidenceService {
    private final Evidences evidences;
    private final EvidenceRules rules;
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final Timeline timeline;
    private final Clock clock;

    EvidenceService(
            Evidences evidences,
            EvidenceRules rules,
            Complaints complaints,
            ComplaintAccess access,
            Timeline timeline,
            Clock clock) {
        this.evidences = evidences;
        this.rules = rules;
        this.complaints = complaints;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
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

    /**
     * Adds one file with its copy; the same content twice is one file, unless the office found what the reporter brought.
     * Refuses as {@link #requireAdding(UUID)} does.
     */
    @Transactional
    public EvidenceView add(UUID complaintId, ReadyFile ready, Bringing how) {
        Complaint complaint = complaints.visible(complaintId);
        requireAdding(complaint);
        List<Evidence> before = evidences.of(complaintId);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean reporter = access.isReporter(complaint);
        boolean news = reporter && how != Bringing.FILED;
        boolean sealed = !reporter && how == Bringing.SEALED;
        if (sealed && complaint.matter().anonymous()) {
            // without an identity nobody could ever be granted a look
            throw ProblemException.unprocessable("sealed", "evidence-sealed-nameless");
        }
        Evidence file = new Evidence(
                Ids.next(),
                ready.name(),
                ready.mediaType(),
                ready.content().length,
                ready.sha256(),
                reporter,
                PublicClocks.local(now),
                before.size() + 1,
                null,
                sealed ? Obstacle.SEALED : null,
                false,
                reporter || how != Bringing.FOUND,
                sealed,
                news);
        // each side has its own number: what the office found takes no place from the reporter
        if (before.stream()
                        .filter(one -> one.forReporter() == file.forReporter())
                        .count()
                >= rules.files()) {
            throw ProblemException.unprocessable("file", "evidence-count", "max", rules.files());
        }
        Optional<Evidence> added = evidences.add(complaintId, file, ready);
        if (added.isPresent()) {
            if (news) {
                evidences.news(complaintId, file);
            }
            timeline.record(
                    "complaint",
                    complaintId,
                    file.forReporter() ? "add-evidence" : "add-paper",
                    Map.of(),
                    Map.of("sha256", file.sha256(), "mediaType", file.mediaType(), "sizeBytes", file.sizeBytes()),
                    now);
            return added.get().own();
        }
        return before.stream()
                .filter(one -> one.sha256().equals(file.sha256()) && one.forReporter() == file.forReporter())
                .findFirst()
                .map(one -> shown(one, reporter))
                .orElseGet(file::own);
    }

    /** The files of one complaint that the caller may know of, oldest first, each under the name that he may read. */
    @Transactional
    public List<EvidenceView> of(UUID complaintId) {
        access.requireTokenScope("complaints.read");
        boolean reporter = access.isReporter(complaints.visible(complaintId));
        return evidences.of(complaintId).stream()
                .filter(one -> known(one, reporter))
                .map(one -> shown(one, reporter))
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

    private static EvidenceView shown(Evidence file, boolean reporter) {
        return reporter && (file.fromReporter() || file.sealed()) ? file.own() : file.given();
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
