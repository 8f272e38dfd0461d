package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.work.WorkSource;

/** Clues on the worklist: to acknowledge and to feed back, and for the organ that handed them over what is late. */
@ApplicationScoped
class HandoverWork implements WorkSource {
    private final Handovers handovers;
    private final HandoverViews views;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    HandoverWork(Handovers handovers, HandoverViews views, CurrentScope current, Labels labels, Clock clock) {
        this.handovers = handovers;
        this.views = views;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkItem> waiting(Cursor beyond, int limit) {
        return HandoverWaiting.of(current.get(), clock.instant())
                .map(mine -> handovers.dueFirst(mine, beyond, limit + 1))
                .orElse(List.of())
                .stream()
                .map(this::item)
                .toList();
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        return HandoverWaiting.of(current.get(), clock.instant())
                .map(mine -> counts(mine, clock.instant()))
                .orElse(new Worklist.Counts(0, 0, 0));
    }

    private Worklist.Counts counts(HandoverWaiting mine, Instant now) {
        var red = handovers.count(mine.and("dueAt < :now", now));
        var amber = handovers.count(mine.and("warnAt <= :now and dueAt >= :now", now));
        return new Worklist.Counts(red, amber, handovers.count(mine) - red - amber);
    }

    private WorkItem item(Handover handover) {
        var lang = labels.lang();
        var view = views.of(handover);
        var step = handover.state() == HandoverState.SENT ? "acknowledge" : "feedback";
        return new WorkItem(
                "complaints",
                "handover",
                handover.id().toString(),
                handover.receipt(),
                view.title(),
                view.received() ? view.handlingOrganName() : view.targetOrganName(),
                view.state().name(),
                view.stateLabel(),
                handover.dueAt(),
                view.daysLeft(),
                view.light(),
                labels.text("handover.work.clock." + step, lang),
                view.received() ? step : null,
                labels.text("handover.work." + (view.received() ? step : "chase"), lang),
                "/complaints/handovers/" + handover.id(),
                List.of(labels.text("handover.work.tag", lang)));
    }
}
