package org.mingjing.complaints.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaints;

/** Shows supervision's orders on a complaint and takes the handling organ's answers. */
@ApplicationScoped
public class OrderService {
    private final Orders orders;
    private final Complaints complaints;
    private final OrderAccess access;
    private final OrderViews views;
    private final OrderJournal journal;
    private final Clock clock;

    OrderService(
            Orders orders,
            Complaints complaints,
            OrderAccess access,
            OrderViews views,
            OrderJournal journal,
            Clock clock) {
        this.orders = orders;
        this.complaints = complaints;
        this.access = access;
        this.views = views;
        this.journal = journal;
        this.clock = clock;
    }

    /** The orders on one complaint, for officials who see it; 403 for its reporter. */
    @Transactional
    public List<OrderView> of(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        access.requireOfficial(complaint);
        return orders.of(complaintId).stream()
                .map(order -> views.of(order, complaint))
                .toList();
    }

    /** Answers one; 403 for whoever does not handle the complaint, 409 once it is answered, 412 and 428 as ever. */
    @Transactional
    public OrderView answer(UUID complaintId, UUID id, String ifMatch, OrderAnswer body) {
        var complaint = complaints.visible(complaintId);
        access.requireAnswering(complaint);
        var order = orders.on(complaintId, id);
        Etags.require(ifMatch, order.version());
        if (!order.open()) {
            throw ProblemException.conflict("ANSWERED", List.of());
        }
        order.answer(body.text(), access.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        orders.write();
        journal.answered(order, complaint);
        return views.of(order, complaint);
    }
}
