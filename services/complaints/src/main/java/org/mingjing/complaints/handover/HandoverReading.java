package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;

/** Shows hand-overs to the organ that made them and to the one that got them. */
@ApplicationScoped
public class HandoverReading {
    private final Handovers handovers;
    private final HandoverViews views;

    HandoverReading(Handovers handovers, HandoverViews views) {
        this.handovers = handovers;
        this.views = views;
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
