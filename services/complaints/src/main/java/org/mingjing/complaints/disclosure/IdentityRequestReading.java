package org.mingjing.complaints.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.refusal.RefusalNews;

/** What can be read of requests: one's own, and those that a custodian decides. */
@ApplicationScoped
public class IdentityRequestReading {
    private final IdentityRequests requests;
    private final IdentityRequestViews views;
    private final IdentityLooks looks;
    private final RefusalNews news;
    private final CurrentScope current;
    private final Clock clock;

    IdentityRequestReading(
            IdentityRequests requests,
            IdentityRequestViews views,
            IdentityLooks looks,
            RefusalNews news,
            CurrentScope current,
            Clock clock) {
        this.requests = requests;
        this.views = views;
        this.looks = looks;
        this.news = news;
        this.current = current;
        this.clock = clock;
    }

    /** The newest first; {@code limit} is 1 to 200, 50 when null (400 otherwise). */
    @Transactional
    public Page<IdentityRequestView> list(IdentityRequestFilter filter, Integer limit, String cursor) {
        var now = clock.instant();
        var query = IdentityRequestQuery.of(current.get()).narrowed(filter, now);
        var page = requests.newest(query, Cursor.decode(cursor), Cursor.limit(limit));
        return new Page<>(views.of(page.items(), now), page.next());
    }

    /** One; 404 when it is not there or not for this caller to see. */
    @Transactional
    public IdentityRequestView get(UUID id) {
        return views.of(requests.visible(id), clock.instant());
    }

    /** Each look by a grant, the last one first; 404 as above. */
    @Transactional
    public List<IdentityLook> looks(UUID id) {
        return looks.of(requests.visible(id).id());
    }

    /**
     * The caller has seen that what he asked was denied, harmless to repeat; 404 as above, 403 where somebody else asked, 409
     * unless it was denied.
     */
    @Transactional
    public void seen(UUID id) {
        var request = requests.visible(id);
        if (!request.asking().by().equals(current.get().staffNo())) {
            throw ProblemException.forbidden("command-not-yours", "command", "seen");
        }
        var state = request.state(clock.instant());
        if (state != IdentityRequestState.DENIED) {
            throw ProblemException.conflict(state, List.of());
        }
        news.seen(id);
    }

    /** What the caller asked last, coming that way. */
    @Transactional
    public Optional<IdentityRequestView> last(Way way) {
        var staffNo = current.get().staffNo();
        return staffNo == null
                ? Optional.empty()
                : requests.last(way, staffNo).map(request -> views.of(request, clock.instant()));
    }
}
