package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.commons.timeline.Verification;

/** What can be read of complaints, by whoever may see them; anything else is 404 or not in the list. */
@ApplicationScoped
public class ComplaintReading {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final ComplaintViews views;
    private final ComplaintSummaries summaries;
    private final Timeline timeline;
    private final Clock clock;

    ComplaintReading(
            Complaints complaints,
            ComplaintAccess access,
            ComplaintViews views,
            ComplaintSummaries summaries,
            Timeline timeline,
            Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.views = views;
        this.summaries = summaries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** One complaint. */
    @Transactional
    public ComplaintView get(UUID id) {
        access.requireTokenScope("complaints.read");
        return views.of(complaints.visible(id), clock.instant());
    }

    /** The same; nothing where it is not this caller's to see. */
    @Transactional
    public Optional<ComplaintView> find(UUID id) {
        return complaints.findByIdOptional(id).map(complaint -> views.of(complaint, clock.instant()));
    }

    /** One complaint for the holder of its receipt and PIN; the scope must be internal by then. */
    @Transactional
    public ComplaintView byReceipt(UUID id) {
        return views.of(complaints.visible(id), clock.instant());
    }

    /** One page of a list; {@code limit} is 1 to 200, 50 when null (400 otherwise). */
    @Transactional
    public Page<ComplaintSummary> list(ComplaintFilter filter, ComplaintSort sort, Integer limit, String cursor) {
        access.requireTokenScope("complaints.read");
        var now = clock.instant();
        var query = access.narrowed(ComplaintQuery.of(filter, now)).beyond(sort, Cursor.decode(cursor));
        var page = complaints.page(sort == ComplaintSort.DUE_AT ? query.open() : query, sort, Cursor.limit(limit));
        summaries.prepare(page.items());
        return page.map(complaint -> summaries.of(complaint, now));
    }

    /** Everything done to it, oldest first; its reporter sees which organ did what, not which officer. */
    @Transactional
    public List<TimelineEntry> timeline(UUID id) {
        access.requireTokenScope("complaints.read");
        var complaint = complaints.visible(id);
        var entries = timeline.of(id);
        return access.isReporter(complaint)
                ? entries.stream().map(ComplaintReading::forReporter).toList()
                : entries;
    }

    private static TimelineEntry forReporter(TimelineEntry entry) {
        return new TimelineEntry(
                entry.aggregateType(),
                entry.aggregateId(),
                entry.seq(),
                entry.command(),
                null,
                entry.organ(),
                null,
                Map.of(),
                Map.of(),
                entry.occurredAt(),
                entry.recordedAt(),
                null,
                entry.previousHash(),
                entry.hash());
    }

    /** Whether its timeline is as it was written. */
    @Transactional
    public Verification verify(UUID id) {
        access.requireTokenScope("complaints.read");
        complaints.visible(id);
        return timeline.verify(id);
    }
}
