package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.work.Lights;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** The requests that wait for a custodian's decision. */
@ApplicationScoped
class IdentityRequestWork implements WorkSource {
    private final IdentityRequests requests;
    private final IdentityRequestViews views;
    private final Lights lights;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    IdentityRequestWork(
            IdentityRequests requests,
            IdentityRequestViews views,
            Lights lights,
            CurrentScope current,
            Labels labels,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.lights = lights;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        if (!custodian()) {
            return List.of();
        }
        return requests.dueFirst(open(clock.instant()), beyond, limit + 1).stream()
                .map(request -> new WorkPlace(request.id(), request.asking().dueAt()))
                .toList();
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        return views.of(requests.visible(ids), clock.instant()).stream()
                .map(this::item)
                .toList();
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        if (!custodian()) {
            return new Worklist.Counts(0, 0, 0);
        }
        var now = clock.instant();
        var open = open(now);
        return lights.of(IdentityRequest.class, "asking.dueAt", "asking.warnAt", open.where(), open.values(), now);
    }

    private boolean custodian() {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON && scope.has(DisclosureAccess.CUSTODIAN);
    }

    private IdentityRequestQuery open(Instant now) {
        return IdentityRequestQuery.of(current.get()).undecidedByOthers(now);
    }

    private WorkItem item(IdentityRequestView view) {
        var lang = labels.lang();
        return new WorkItem(
                "complaints",
                "identity-request",
                view.id().toString(),
                view.receipt(),
                labels.text("identity-request.title", lang),
                view.askingOrganName(),
                view.state().name(),
                view.stateLabel(),
                view.dueAt().toInstant(),
                view.daysLeft(),
                view.light(),
                labels.text("identity-request.clock", lang),
                "grant",
                labels.text("identity-request.decide", lang),
                "/complaints/identity-requests/" + view.id(),
                view.handedOver()
                        ? List.of(view.groundLabel(), labels.text("handover.work.tag", lang))
                        : List.of(view.groundLabel()));
    }
}
