package org.mingjing.complaints.order;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.deadline.ClockKind;
import org.mingjing.complaints.deadline.PublicClocks;

/** Shows orders in words, with what the caller may do. */
@ApplicationScoped
class OrderViews {
    private final OrderAccess access;
    private final PublicClocks clocks;
    private final Labels labels;
    private final Clock clock;

    OrderViews(OrderAccess access, PublicClocks clocks, Labels labels, Clock clock) {
        this.access = access;
        this.clocks = clocks;
        this.labels = labels;
        this.clock = clock;
    }

    OrderView of(SupervisionOrder order, Complaint complaint) {
        return new OrderView(
                order.id(),
                order.version(),
                order.number(),
                order.level(),
                order.clock(),
                missed(order, complaint),
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

    /** What the clock that was missed is called. */
    private String missed(SupervisionOrder order, Complaint complaint) {
        return Arrays.stream(ClockKind.values())
                .filter(kind -> kind.name().equals(order.clock()))
                .findFirst()
                .map(kind -> clocks.label(kind, complaint.milestones(), labels.lang()))
                .orElse(order.clock());
    }
}
