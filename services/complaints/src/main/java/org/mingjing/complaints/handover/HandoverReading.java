package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.page.PageText;

/** Shows hand-overs to the organ that made them and to the one that got them. */
@ApplicationScoped
public class HandoverReading {
    private final Handovers handovers;
    private final HandoverViews views;
    private final HandoverClocks clocks;
    private final Clock clock;

    HandoverReading(Handovers handovers, HandoverViews views, HandoverClocks clocks, Clock clock) {
        this.handovers = handovers;
        this.views = views;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What the list is about, with how long there is for what is handed over at this time. */
    String lead(PageText t) {
        var now = clock.instant();
        return t.of("handover.lead", t.length(clocks.acknowledging(now)), t.length(clocks.feedingBack(now)));
    }

    /** One page of them, the last one first; null is any state. */
    @Transactional
    public Page<HandoverView> list(HandoverState state, Integer limit, String cursor) {
        var page = handovers.page(state, Cursor.limit(limit), Cursor.decode(cursor));
        views.prepare(page.items());
        return page.map(views::of);
    }

    /** One of them; 404 for everybody else. */
    @Transactional
    public HandoverView get(UUID id) {
        return views.of(handovers.visible(id));
    }

    /** What one says. */
    @Transactional
    public Facts facts(UUID id) {
        return handovers.visible(id).contents().facts();
    }

    /** Those of one complaint, the last one first. */
    @Transactional
    public List<HandoverView> of(UUID complaintId) {
        return handovers.of(complaintId).stream().map(views::of).toList();
    }
}
