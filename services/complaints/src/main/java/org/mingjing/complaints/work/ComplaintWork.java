package org.mingjing.complaints.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.Complaints;

/** The complaints themselves that wait for the caller. */
@ApplicationScoped
class ComplaintWork implements WorkSource {
    private final Complaints complaints;
    private final ComplaintWorkItems items;
    private final Lights lights;
    private final CurrentScope current;
    private final Clock clock;

    ComplaintWork(Complaints complaints, ComplaintWorkItems items, Lights lights, CurrentScope current, Clock clock) {
        this.complaints = complaints;
        this.items = items;
        this.lights = lights;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        var now = clock.instant();
        return Waiting.forCaller(current.get())
                .map(mine -> complaints.dueFirst(mine.query(now).beyond(ComplaintSort.DUE_AT, beyond), limit + 1))
                .orElse(List.of())
                .stream()
                .map(one -> new WorkPlace(one.id(), one.dueAt()))
                .toList();
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        // without a date it has ended in this moment
        var open = complaints.visible(ids).values().stream()
                .filter(complaint -> complaint.due().nextDueAt() != null)
                .toList();
        return items.of(open, clock.instant());
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        var now = clock.instant();
        return Waiting.forCaller(current.get())
                .map(mine -> mine.query(now))
                .map(query -> lights.of(
                        Complaint.class, "due.nextDueAt", "due.nextWarnAt", query.where(), query.values(), now))
                .orElse(new Worklist.Counts(0, 0, 0));
    }
}
