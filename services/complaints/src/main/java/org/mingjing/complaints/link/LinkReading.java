package org.mingjing.complaints.link;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.handover.PlatformActing;

/** Shows what a complaint is tied to. */
@ApplicationScoped
public class LinkReading {
    private static final List<String> COMMANDS = List.of("link", "unlink", "dismiss-repeat");

    private final Complaints complaints;
    private final Links links;
    private final LinkAccess access;
    private final LinkReasons reasons;
    private final ComplaintSummaries summaries;
    private final Labels labels;
    private final PlatformActing platform;
    private final Clock clock;

    LinkReading(
            Complaints complaints,
            Links links,
            LinkAccess access,
            LinkReasons reasons,
            ComplaintSummaries summaries,
            Labels labels,
            PlatformActing platform,
            Clock clock) {
        this.complaints = complaints;
        this.links = links;
        this.access = access;
        this.reasons = reasons;
        this.summaries = summaries;
        this.labels = labels;
        this.platform = platform;
        this.clock = clock;
    }

    /** For officials who see the complaint (404); 403 for its reporter. */
    @Transactional
    public LinksView of(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        access.requireOfficial(complaint);
        return view(complaint);
    }

    /** All that the reporter learns: whether his complaint is handled together with others. */
    @Transactional
    public boolean together(UUID complaintId) {
        complaints.visible(complaintId);
        return platform.act(() -> links.together(complaintId));
    }

    LinksView view(Complaint complaint) {
        var now = clock.instant();
        var tied = links.of(complaint.id());
        var others = complaints.visible(tied.stream().map(Link::complaintId).toList());
        summaries.prepare(List.copyOf(others.values()));
        return new LinksView(
                complaint.id(),
                tied.stream()
                        .filter(link -> others.containsKey(link.complaintId()))
                        .map(link -> view(link, others.get(link.complaintId()), now))
                        .toList(),
                access.links(complaint) ? COMMANDS : List.of());
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
