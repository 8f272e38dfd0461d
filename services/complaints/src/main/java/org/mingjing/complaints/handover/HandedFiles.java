package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.HandedOut;

/** The copies of evidence that a hand-over consists of; the organ that gets them does not see the complaint. */
@ApplicationScoped
class HandedFiles {
    private final EvidenceService evidence;
    private final PlatformActing platform;

    HandedFiles(EvidenceService evidence, PlatformActing platform) {
        this.evidence = evidence;
        this.platform = platform;
    }

    List<HandedOut> of(Handover handover) {
        return platform.act(() -> evidence.handedOut(handover.complaintId())).stream()
                .filter(file -> handover.contents().evidence().contains(file.id()))
                .toList();
    }

    InputStream content(Handover handover, UUID file) {
        return platform.act(() -> evidence.content(handover.complaintId(), file));
    }
}
