package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Labels;

/** Shows complaints as lines of a worklist. */
@ApplicationScoped
class ComplaintWorkItems {
    private final ComplaintSummaries summaries;
    private final WorkTags tags;
    private final Labels labels;

    ComplaintWorkItems(ComplaintSummaries summaries, WorkTags tags, Labels labels) {
        this.summaries = summaries;
        this.tags = tags;
        this.labels = labels;
    }

    List<WorkItem> of(List<Complaint> complaints, Instant now) {
        summaries.prepare(complaints);
        var tagged = tags.of(complaints, labels.lang());
        return complaints.stream()
                .map(complaint -> item(complaint, tagged.get(complaint.id()), now))
                .toList();
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
