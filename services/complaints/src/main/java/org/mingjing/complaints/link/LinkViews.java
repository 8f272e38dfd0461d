package org.mingjing.complaints.link;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Labels;

/** Shows links in words, each with the complaint at its other end. */
@ApplicationScoped
class LinkViews {
    private final LinkReasons reasons;
    private final ComplaintSummaries summaries;
    private final Labels labels;
    private final Clock clock;

    LinkViews(LinkReasons reasons, ComplaintSummaries summaries, Labels labels, Clock clock) {
        this.reasons = reasons;
        this.summaries = summaries;
        this.labels = labels;
        this.clock = clock;
    }

    /** Those whose other end the caller sees. */
    List<LinkedView> of(List<Link> tied, Map<UUID, Complaint> others) {
        var now = clock.instant();
        summaries.prepare(List.copyOf(others.values()));
        return tied.stream()
                .filter(link -> others.containsKey(link.complaintId()))
                .map(link -> view(link, others.get(link.complaintId()), now))
                .toList();
    }

    private LinkedView view(Link link, Complaint other, Instant now) {
        var lang = labels.lang();
        var summary = summaries.of(other, now);
        return new LinkedView(
                link.side().name(),
                labels.text("link.side." + link.side(), lang),
                summary,
                labels.outcome(summary.outcome(), lang),
                link.reason(),
                reasons.label(link.reason(), lang),
                link.by(),
                local(link.at()));
    }
}
