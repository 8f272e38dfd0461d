package org.mingjing.complaints.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.cleaning.Obstacle;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.deadline.PublicClocks;

/**
 * Adds one file with its copy. The same content twice is one file, unless the office found what the reporter brought; but what
 * is sealed lies nowhere open beside it, and a scan that lay open and comes again as one that shows who complained is sealed.
 */
@ApplicationScoped
class EvidenceAdding {
    private final Evidences evidences;
    private final EvidenceRules rules;
    private final ComplaintAccess access;
    private final Timeline timeline;
    private final Clock clock;

    EvidenceAdding(Evidences evidences, EvidenceRules rules, ComplaintAccess access, Timeline timeline, Clock clock) {
        this.evidences = evidences;
        this.rules = rules;
        this.access = access;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The file as the caller may read of it; 422 when there are too many, or when it cannot be sealed. */
    @Transactional(Transactional.TxType.MANDATORY)
    EvidenceView add(Complaint complaint, ReadyFile ready, Bringing how) {
        var reporter = access.isReporter(complaint);
        var before = evidences.of(complaint.id());
        var sealed = !reporter && how == Bringing.SEALED;
        if (sealed) {
            requireSealable(complaint, before, ready);
        } else if (!reporter) {
            var there = before.stream()
                    .filter(one -> one.sealed() && one.sha256().equals(ready.sha256()))
                    .findFirst();
            if (there.isPresent()) {
                return there.get().given();
            }
        }
        var file = file(ready, how, reporter, sealed, before.size() + 1);
        requireRoom(before, file);
        return evidences
                .add(complaint.id(), file, ready)
                .map(added -> {
                    added(complaint.id(), added);
                    return added.own();
                })
                .orElseGet(() -> again(complaint.id(), file, ready).shown(reporter));
    }

    private Evidence file(ReadyFile ready, Bringing how, boolean reporter, boolean sealed, int number) {
        return new Evidence(
                Ids.next(),
                ready.name(),
                ready.mediaType(),
                ready.content().length,
                ready.sha256(),
                reporter,
                PublicClocks.local(now()),
                number,
                null,
                sealed ? Obstacle.SEALED : null,
                false,
                reporter || how != Bringing.FOUND,
                sealed,
                reporter && how != Bringing.FILED);
    }

    private void added(UUID complaintId, Evidence file) {
        if (file.unseen()) {
            evidences.news(complaintId, file);
        }
        record(complaintId, file.forReporter() ? "add-evidence" : "add-paper", file);
    }

    /** What is there already, sealed where that is wanted of it. */
    private Evidence again(UUID complaintId, Evidence file, ReadyFile ready) {
        var there = there(complaintId, file)
                .orElseThrow(() -> new IllegalStateException("neither added nor there: " + file.id()));
        if (!file.sealed() || there.sealed()) {
            return there;
        }
        if (evidences.seal(complaintId, there, ready.content())) {
            record(complaintId, "seal-evidence", there);
        }
        return there(complaintId, file)
                .filter(Evidence::sealed)
                .orElseThrow(() -> ProblemException.unprocessable("file", "evidence-open-already"));
    }

    private Optional<Evidence> there(UUID complaintId, Evidence file) {
        return evidences.of(complaintId).stream()
                .filter(one -> one.same(file.sha256(), file.forReporter()))
                .findFirst();
    }

    /** Without an identity nobody could ever be granted a look; and what others have under another name stays open. */
    private static void requireSealable(Complaint complaint, List<Evidence> before, ReadyFile ready) {
        if (complaint.matter().anonymous()) {
            throw ProblemException.unprocessable("sealed", "evidence-sealed-nameless");
        }
        if (before.stream()
                .filter(one -> one.sha256().equals(ready.sha256()))
                .anyMatch(one -> one.fromReporter() || !one.forReporter())) {
            throw ProblemException.unprocessable("file", "evidence-open-already");
        }
    }

    /** Each side has its own number: what the office found takes no place from the reporter. */
    private void requireRoom(List<Evidence> before, Evidence file) {
        var side = before.stream()
                .filter(one -> one.forReporter() == file.forReporter())
                .toList();
        if (side.size() >= rules.files()
                && side.stream().noneMatch(one -> one.same(file.sha256(), file.forReporter()))) {
            throw ProblemException.unprocessable("file", "evidence-count", "max", rules.files());
        }
    }

    private void record(UUID complaintId, String command, Evidence file) {
        timeline.record(
                "complaint",
                complaintId,
                command,
                Map.of(),
                Map.of("sha256", file.sha256(), "mediaType", file.mediaType(), "sizeBytes", file.sizeBytes()),
                now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
