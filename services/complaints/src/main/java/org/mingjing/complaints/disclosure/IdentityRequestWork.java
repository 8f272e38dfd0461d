package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.work.WorkSource;

/** The requests that wait for a custodian's decision. */
@ApplicationScoped
class IdentityRequestWork implements WorkSource {
    private final IdentityRequests requests;
    private final IdentityRequestViews views;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    IdentityRequestWork(
            IdentityRequests requests, IdentityRequestViews views, CurrentScope current, Labels labels, Clock clock) {
        this.requests = requests;
        this.views = views;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkItem> waiting(Cursor beyond, int limit) {
        if (!custodian()) {
            return List.of();
        }
        var now = clock.instant();
        return requests.dueFirst(open(now), beyond, limit + 1).stream()
                .map(request -> item(request, now))
                .toList();
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        if (!custodian()) {
            return new Worklist.Counts(0, 0, 0);
        }
        var now = clock.instant();
        var red = count(open(now).and("asking.dueAt < :now"));
        var amber = count(open(now).and("asking.warnAt <= :now and asking.dueAt >= :now"));
        return new Worklist.Counts(red, amber, count(open(now)) - red - amber);
    }

    private boolean custodian() {
        var scope = current.get();
        return scope.kind() == Scope.Kind.PERSON && scope.has(DisclosureAccess.CUSTODIAN);
    }

    private IdentityRequestQuery open(Instant now) {
        return IdentityRequestQuery.of(current.get()).undecidedByOthers(now);
    }

    private long count(IdentityRequestQuery query) {
        return requests.count(query.where(), query.values());
    }

    private WorkItem item(IdentityRequest request, Instant now) {
        var lang = labels.lang();
        var view = views.of(request, now);
        return new WorkItem(
                "complaints",
                "identity-request",
                request.id().toString(),
                view.receipt(),
                labels.text("identity-request.title", lang),
                view.askingOrganName(),
                view.state().name(),
                view.stateLabel(),
                request.asking().dueAt(),
                view.daysLeft(),
                view.light(),
                labels.text("identity-request.clock", lang),
                "grant",
                labels.text("identity-request.decide", lang),
                "/complaints/identity-requests/" + request.id(),
                view.handedOver()
                        ? List.of(view.groundLabel(), labels.text("handover.work.tag", lang))
                        : List.of(view.groundLabel()));
    }
}
