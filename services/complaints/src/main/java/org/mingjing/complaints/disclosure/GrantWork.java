package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
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
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** Grants that whoever asked has not used yet, on his worklist; amber, since they end by themselves within days. */
@ApplicationScoped
class GrantWork implements WorkSource {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BusinessTime.ZONE);

    private final IdentityRequests requests;
    private final IdentityRequestViews views;
    private final CurrentScope current;
    private final Labels labels;
    private final Clock clock;

    GrantWork(IdentityRequests requests, IdentityRequestViews views, CurrentScope current, Labels labels, Clock clock) {
        this.requests = requests;
        this.views = views;
        this.current = current;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        return mine().map(unused -> requests.endingFirst(unused.beyond(beyond), limit + 1)).orElse(List.of()).stream()
                .map(grant -> new WorkPlace(grant.id(), grant.expiresAt()))
                .toList();
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        var now = clock.instant();
        return views.of(requests.visible(ids), now).stream()
                .filter(view -> view.state() == IdentityRequestState.GRANTED)
                .map(view -> item(view, now))
                .toList();
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        return new Worklist.Counts(0, mine().map(requests::count).orElse(0L), 0);
    }

    private Optional<UnusedGrants> mine() {
        return UnusedGrants.of(current.get(), clock.instant());
    }

    private WorkItem item(IdentityRequestView view, Instant now) {
        var lang = labels.lang();
        var until = view.expiresAt().toInstant();
        return new WorkItem(
                "complaints",
                "identity-grant",
                view.id().toString(),
                view.receipt(),
                labels.text("identity-grant.title", lang, MINUTE.format(until)),
                view.handlingOrganName(),
                view.state().name(),
                view.stateLabel(),
                until,
                ChronoUnit.DAYS.between(BusinessTime.dayOf(now), BusinessTime.dayOf(until)),
                Light.AMBER,
                labels.text("identity-grant.clock", lang),
                "reveal",
                labels.text("identity-grant.next", lang),
                href(view),
                view.handedOver()
                        ? List.of(view.groundLabel(), labels.text("handover.work.tag", lang))
                        : List.of(view.groundLabel()));
    }

    private static String href(IdentityRequestView view) {
        return view.handedOver()
                ? "/complaints/handovers/" + view.handoverId() + "#identity"
                : "/complaints/" + view.complaintId() + "#identity";
    }
}
