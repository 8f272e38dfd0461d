package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.mingjing.complaints.deadline.PublicClocks;

/** Says how complaints stand for the caller. */
@ApplicationScoped
class Standings {
    private final ComplaintAccess access;
    private final PublicClocks clocks;
    private final Labels labels;

    Standings(ComplaintAccess access, PublicClocks clocks, Labels labels) {
        this.access = access;
        this.clocks = clocks;
        this.labels = labels;
    }

    Standing of(Complaint complaint, Instant now, String lang) {
        return new Standing(
                access.isReporter(complaint),
                complaint.status(),
                labels.status(complaint.status(), lang),
                clocks.views(complaint.milestones(), now, lang),
                access.allowed(complaint, now).stream()
                        .map(ComplaintCommand::verb)
                        .toList(),
                labels.next(complaint, lang));
    }
}
