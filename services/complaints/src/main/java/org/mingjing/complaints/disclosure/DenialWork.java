package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.work.WorkItem;
import org.mingjing.commons.work.Worklist;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.refusal.Asked;
import org.mingjing.complaints.refusal.RefusalNews;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** Requests that a custodian denied, on the worklist of whoever asked until he has seen it; green, since nothing runs. */
@ApplicationScoped
class DenialWork implements WorkSource {
    private final RefusalNews news;
    private final IdentityRequests requests;
    private final IdentityRequestViews views;
    private final Labels labels;
    private final Clock clock;

    DenialWork(RefusalNews news, IdentityRequests requests, IdentityRequestViews views, Labels labels, Clock clock) {
        this.news = news;
        this.requests = requests;
        this.views = views;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        return news.places(Asked.IDENTITY, beyond, limit + 1);
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        return views.of(requests.visible(ids), clock.instant()).stream()
                .filter(IdentityRequestView::unseen)
                .map(this::item)
                .toList();
    }

    @Override
    public Worklist.Counts counts() {
        var counts = news.counts(Asked.IDENTITY, clock.instant());
        return new Worklist.Counts(0, 0, counts.red() + counts.amber());
    }

    private WorkItem item(IdentityRequestView view) {
        var lang = labels.lang();
        return new WorkItem(
                "complaints",
                "identity-denial",
                view.id().toString(),
                view.receipt(),
                labels.text("refusal.identity.title", lang),
                view.handlingOrganName(),
                view.state().name(),
                view.stateLabel(),
                view.decidedAt().toInstant(),
                null,
                Light.GREEN,
                labels.text("refusal.clock", lang),
                "seen",
                labels.text("refusal.next", lang),
                // the page of the request is his whatever has become of the complaint
                "/complaints/identity-requests/" + view.id(),
                List.of(view.groundLabel()));
    }
}
