package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Labels;

/** The complaints that wait for the caller, what is due first on top. */
@ApplicationScoped
public class WorkService {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final ComplaintSummaries summaries;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    WorkService(
            Complaints complaints,
            ComplaintAccess access,
            ComplaintSummaries summaries,
            CurrentScope current,
            Labels labels,
            Clock clock) {
        this.complaints = complaints;
        this.access = access;
        this.summaries = summaries;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    /** One page of the caller's worklist with the counts of the whole; empty for whoever has none. */
    @Transactional
    public Worklist of(Integer limit, String cursor) {
        var size = Cursor.limit(limit);
        var mine = Waiting.forCaller(current.get());
        if (mine.isEmpty()) {
            return Worklist.of(new Page<>(List.of(), null), new Worklist.Counts(0, 0, 0));
        }
        var now = clock.instant();
        var page = complaints.page(
                mine.get().query(now).beyond(ComplaintSort.DUE_AT, Cursor.decode(cursor)), ComplaintSort.DUE_AT, size);
        return Worklist.of(page.map(complaint -> item(complaint, now)), counts(mine.get(), now));
    }

    private Worklist.Counts counts(Waiting mine, Instant now) {
        var red = count(mine.query(now).and("due.nextDueAt < :now", Map.of("now", now)));
        var amber = count(mine.query(now).and("due.nextWarnAt <= :now and due.nextDueAt >= :now", Map.of("now", now)));
        return new Worklist.Counts(red, amber, count(mine.query(now)) - red - amber);
    }

    private long count(ComplaintQuery query) {
        return complaints.count(query.where(), query.values());
    }

    private WorkItem item(Complaint complaint, Instant now) {
        var lang = labels.lang();
        var summary = summaries.of(complaint, now);
        var clockView = summaries.nextClock(complaint, now, lang);
        Optional<ComplaintCommand> next =
                access.allowed(complaint, now).stream().findFirst();
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
                next.map(ComplaintCommand::verb).orElse(null),
                next.map(command -> labels.command(command, lang)).orElse(null),
                "/complaints/" + complaint.id(),
                tags(complaint, lang));
    }

    private List<String> tags(Complaint complaint, String lang) {
        List<String> tags = new ArrayList<>();
        if (complaint.matter().enterpriseRelated()) {
            tags.add(labels.text("tag.enterprise", lang));
        }
        if (complaint.matter().anonymous()) {
            tags.add(labels.text("tag.anonymous", lang));
        }
        if (complaint.origin().demo()) {
            tags.add(labels.text("tag.demo", lang));
        }
        return tags;
    }
}
