package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.refusal.Asked;
import org.mingjing.complaints.refusal.RefusalNews;
import org.mingjing.complaints.work.WorkLines;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** Requests for more time that were refused, on the worklist of whoever asked until he has seen it: the old date holds. */
@ApplicationScoped
class RefusedExtensionWork implements WorkSource {
    private final RefusalNews news;
    private final ExtensionRequests requests;
    private final WorkLines lines;
    private final Labels labels;
    private final Names names;
    private final Clock clock;

    RefusedExtensionWork(
            RefusalNews news, ExtensionRequests requests, WorkLines lines, Labels labels, Names names, Clock clock) {
        this.news = news;
        this.requests = requests;
        this.lines = lines;
        this.labels = labels;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        return news.places(Asked.EXTENSION, beyond, limit + 1);
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        var now = clock.instant();
        var unseen = requests.visible(news.unseen(ids));
        return lines.of(unseen, ExtensionRequest::complaintId, (request, complaint) -> item(request, complaint, now));
    }

    @Override
    public Worklist.Counts counts() {
        return news.counts(Asked.EXTENSION, clock.instant());
    }

    private WorkItem item(ExtensionRequest request, Complaint complaint, Instant now) {
        var lang = labels.lang();
        var due = request.wish().dueAt();
        return new WorkItem(
                "complaints",
                "extension-refusal",
                request.id().toString(),
                complaint.receipt(),
                complaint.matter().title(),
                names.organ(complaint.matter().respondentOrgan()),
                request.state(now).name(),
                labels.text("extension.state." + request.state(now), lang),
                due,
                ChronoUnit.DAYS.between(BusinessTime.dayOf(now), BusinessTime.dayOf(due)),
                due.isBefore(now) ? Light.RED : Light.AMBER,
                labels.text("refusal.extension.clock", lang),
                "seen",
                labels.text("refusal.next", lang),
                "/complaints/" + complaint.id() + "#extension",
                List.of(labels.text("refusal.extension.tag", lang)));
    }
}
