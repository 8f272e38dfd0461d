package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.work.WorkLines;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** Requests for more time on the worklist of the leader who decides; amber, since the clock runs on meanwhile. */
@ApplicationScoped
class ExtensionWork implements WorkSource {
    private final ExtensionRequests requests;
    private final WorkLines lines;
    private final CurrentScope current;
    private final Labels labels;
    private final Names names;
    private final Clock clock;

    ExtensionWork(
            ExtensionRequests requests,
            WorkLines lines,
            CurrentScope current,
            Labels labels,
            Names names,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.current = current;
        this.labels = labels;
        this.names = names;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        return mine(clock.instant())
                .map(waiting -> requests.dueFirst(waiting.beyond(beyond), limit + 1))
                .orElse(List.of())
                .stream()
                .map(request -> new WorkPlace(request.id(), request.wish().dueAt()))
                .toList();
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        var now = clock.instant();
        return lines.of(
                requests.visible(ids),
                ExtensionRequest::complaintId,
                (request, complaint) -> item(request, complaint, now));
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        return new Worklist.Counts(0, mine(clock.instant()).map(requests::count).orElse(0L), 0);
    }

    private Optional<ExtensionWaiting> mine(Instant now) {
        return ExtensionWaiting.of(current.get(), now);
    }

    private WorkItem item(ExtensionRequest request, Complaint complaint, Instant now) {
        var lang = labels.lang();
        var due = request.wish().dueAt();
        return new WorkItem(
                "complaints",
                "extension-request",
                request.id().toString(),
                complaint.receipt(),
                complaint.matter().title(),
                names.organ(complaint.matter().respondentOrgan()),
                request.state(now).name(),
                labels.text("extension.state." + request.state(now), lang),
                due,
                ChronoUnit.DAYS.between(BusinessTime.dayOf(now), BusinessTime.dayOf(due)),
                Light.AMBER,
                labels.text("extension.work.clock", lang),
                "approve-extension",
                labels.text("extension.work.next", lang),
                "/complaints/" + complaint.id() + "#extension",
                List.of(labels.text("extension.work.tag", lang)));
    }
}
