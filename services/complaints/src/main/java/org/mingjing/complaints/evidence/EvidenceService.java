package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.deadline.PublicClocks;

/** Takes files in and gives them out to whoever may see the complaint. */
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

    /** Adds one file; the same content twice is one file. 404 for a stranger, 403 for one who only watches. */
    @Transactional
    public EvidenceView add(UUID complaintId, String fileName, byte[] content) {
        Complaint complaint = complaints.visible(complaintId);
        access.requireEvidence(complaint);
        String name = clean(fileName);
        String type = rules.accept(name, content);
        List<EvidenceView> before = evidences.of(complaintId);
        if (before.size() >= rules.files()) {
            throw ProblemException.unprocessable("file", "evidence-count", "max", rules.files());
        }
        String sha256 = sha256(content);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        EvidenceView added = new EvidenceView(
                Ids.next(), name, type, content.length, sha256, access.isReporter(complaint), PublicClocks.local(now));
        if (evidences.add(complaintId, added, content)) {
            timeline.record(
                    "complaint",
                    complaintId,
                    "add-evidence",
                    Map.of(),
                    Map.of("sha256", sha256, "mediaType", type, "sizeBytes", content.length),
                    now);
            return added;
        }
        return before.stream()
                .filter(one -> one.sha256().equals(sha256))
                .findFirst()
                .orElse(added);
    }

    /** The files of one complaint, oldest first. */
    @Transactional
    public List<EvidenceView> of(UUID complaintId) {
        complaints.visible(complaintId);
        return evidences.of(complaintId);
    }

    /** One file with its content; 404 when there is none for this caller. */
    @Transactional
    public Evidences.File file(UUID complaintId, UUID id) {
        return evidences.file(complaintId, id).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("evidence", id));
    }

    /** No path, no control characters, not too long. */
    private static String clean(String fileName) {
        String name = fileName == null ? "" : fileName;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "_")
                .strip();
        int tooMany = name.length() - 120;
        return tooMany > 0 ? name.substring(tooMany) : name;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
