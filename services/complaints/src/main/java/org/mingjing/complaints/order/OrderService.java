package org.mingjing.complaints.order;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClocks;

/** Shows supervision's orders on a complaint and takes the handling organ's answers. */
@ApplicationScoped
public class OrderService {
    private final Orders orders;
    private final Complaints complaints;
    private final OrderAccess access;
    private final OrderWords words;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Clock clock;

    OrderService(
            Orders orders,
            Complaints complaints,
            OrderAccess access,
            OrderWords words,
            Outbox outbox,
            Timeline timeline,
            Clock clock) {
        this.orders = orders;
        this.complaints = complaints;
        this.access = access;
        this.words = words;
        this.outbox = outbox;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The orders on one complaint, for officials who see it; 403 for its reporter. */
    @Transactional
    public List<OrderView> of(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        access.requireOfficial(complaint);
        return orders.of(complaintId).stream()
                .map(order -> view(order, complaint))
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
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        order.answer(body.text(), access.actor(), now);
        outbox.publish(new OrderAnswered(id, complaintId, complaint.handling().organ(), now));
        timeline.record("complaint", complaintId, "answer-order", Map.of(), Map.of("order", order.number()), now);
        orders.flush();
        return view(order, complaint);
    }

    private OrderView view(SupervisionOrder order, Complaint complaint) {
        return new OrderView(
                order.id(),
                order.version(),
                order.number(),
                order.level(),
                order.clock(),
                words.clock(order, complaint),
                order.answerBy(),
                light(order),
                local(order.issuedAt()),
                order.answer(),
                order.answeredBy(),
                local(order.answeredAt()),
                local(order.closedAt()),
                order.open() && access.answers(complaint));
    }

    private Light light(SupervisionOrder order) {
        if (!order.open()) {
            return Light.DONE;
        }
        return BusinessTime.dayOf(clock.instant()).isAfter(order.answerBy()) ? Light.RED : Light.AMBER;
    }

    /** What the clocks are called. */
    @ApplicationScoped
    static class OrderWords {
        private final PublicClocks clocks;
        private final Labels labels;

        OrderWords(PublicClocks clocks, Labels labels) {
            this.clocks = clocks;
            this.labels = labels;
        }

        String clock(SupervisionOrder order, Complaint complaint) {
            return Arrays.stream(ClockKind.values())
                    .filter(kind -> kind.name().equals(order.clock()))
                    .findFirst()
                    .map(kind -> clocks.label(kind, complaint.filedAt(), labels.lang()))
                    .orElse(order.clock());
        }
    }
}
