package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.work.Lights;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** Clues on the worklist: to acknowledge and to feed back, and for the organ that handed them over what is late. */
@ApplicationScoped
class HandoverWork implements WorkSource {
    private final Handovers handovers;
    private final HandoverViews views;
    private final Lights lights;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    HandoverWork(
            Handovers handovers, HandoverViews views, Lights lights, CurrentScope current, Labels labels, Clock clock) {
        this.handovers = handovers;
        this.views = views;
        this.lights = lights;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        return HandoverWaiting.of(current.get(), clock.instant())
                .map(mine -> handovers.dueFirst(mine, beyond, limit + 1))
                .orElse(List.of())
                .stream()
                .map(handover -> new WorkPlace(handover.id(), handover.dueAt()))
                .toList();
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        var shown = handovers.visible(ids);
        views.prepare(shown);
        return shown.stream().map(this::item).toList();
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        var now = clock.instant();
        return HandoverWaiting.of(current.get(), now)
                .map(mine -> lights.of(Handover.class, "dueAt", "warnAt", mine.where(), mine.values(), now))
                .orElse(new Worklist.Counts(0, 0, 0));
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
