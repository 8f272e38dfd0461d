package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Position;

/** The complaints themselves that wait for the caller. */
@ApplicationScoped
class ComplaintWork implements WorkSource {
    /** Answered complaints with something new from the reporter that one worklist can take in. */
    private static final int MOST_NEWS = 5_000;

    private final Complaints complaints;
    private final ComplaintSummaries summaries;
    private final WorkTags tags;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    ComplaintWork(
            Complaints complaints,
            ComplaintSummaries summaries,
            WorkTags tags,
            CurrentScope current,
            Labels labels,
            Clock clock) {
        this.complaints = complaints;
        this.summaries = summaries;
        this.tags = tags;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkItem> waiting(Cursor beyond, int limit) {
        var now = clock.instant();
        var first = waiting(now)
                .map(mine -> complaints.inOrder(complaints.positions(
                        mine.query(now).beyond(ComplaintSort.DUE_AT, beyond), ComplaintSort.DUE_AT, limit + 1)))
                .orElse(List.of());
        summaries.prepare(first);
        var tagged = tags.of(first, labels.lang());
        return first.stream()
                .map(complaint -> item(complaint, tagged.get(complaint.id()), now))
                .toList();
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        var now = clock.instant();
        return waiting(now).map(mine -> complaints.lights(mine.query(now), now)).orElse(new Worklist.Counts(0, 0, 0));
    }

    private Optional<Waiting> waiting(Instant now) {
        return Waiting.forCaller(
                current.get(), news -> complaints.positions(news.query(now), ComplaintSort.DUE_AT, MOST_NEWS).stream()
                        .map(Position::id)
                        .toList());
    }

    private WorkItem item(Complaint complaint, List<String> tagged, Instant now) {
        var lang = labels.lang();
        var summary = summaries.of(complaint, now);
        var clockView = summaries.nextClock(complaint, now, lang);
        return new WorkItem(
                "complaints",
                "complaint",
                complaint.id().toString(),
                complaint.receipt(),
                summary.title(),
                summary.respondentOrganName(),
                summary.status().name(),
                summary.statusLabel(),
                complaint.due().nextDueAt(),
                summary.daysLeft(),
                summary.light() == null ? Light.GREEN : summary.light(),
                clockView.map(one -> one.label()).orElse(null),
                summary.nextCommand(),
                summary.nextLabel(),
                "/complaints/" + complaint.id(),
                tagged);
    }
}
