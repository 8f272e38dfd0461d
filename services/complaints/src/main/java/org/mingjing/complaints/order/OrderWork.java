package org.mingjing.complaints.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import org.mingjing.complaints.complaint.Matter;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.work.WorkLines;
import org.mingjing.complaints.work.WorkPlace;
import org.mingjing.complaints.work.WorkSource;

/** Orders that wait for an answer, on the worklist of the leader and of the officer in charge. */
@ApplicationScoped
class OrderWork implements WorkSource {
    private final Orders orders;
    private final WorkLines lines;
    private final CurrentScope current;
    private final Labels labels;
    private final Names names;
    private final Clock clock;

    OrderWork(Orders orders, WorkLines lines, CurrentScope current, Labels labels, Names names, Clock clock) {
        this.orders = orders;
        this.lines = lines;
        this.current = current;
        this.labels = labels;
        this.names = names;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<WorkPlace> waiting(Cursor beyond, int limit) {
        return mine().map(waiting -> orders.dueFirst(waiting.beyond(beyond), limit + 1)).orElse(List.of()).stream()
                .map(order -> new WorkPlace(order.id(), BusinessTime.endOf(order.answerBy())))
                .toList();
    }

    @Override
    @Transactional
    public List<WorkItem> items(List<UUID> ids) {
        return lines.of(
                orders.visible(ids),
                SupervisionOrder::complaintId,
                (order, complaint) -> item(order, complaint.matter(), today()));
    }

    @Override
    @Transactional
    public Worklist.Counts counts() {
        return mine().map(waiting -> orders.lights(waiting, today())).orElse(new Worklist.Counts(0, 0, 0));
    }

    private Optional<OrderWaiting> mine() {
        return OrderWaiting.forCaller(current.get());
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }

    private WorkItem item(SupervisionOrder order, Matter matter, LocalDate today) {
        var lang = labels.lang();
        return new WorkItem(
                "complaints",
                "order",
                order.id().toString(),
                order.number(),
                matter.title(),
                names.organ(matter.respondentOrgan()),
                order.level().name(),
                labels.text("page.order.level." + order.level(), lang),
                BusinessTime.endOf(order.answerBy()),
                ChronoUnit.DAYS.between(today, order.answerBy()),
                today.isAfter(order.answerBy()) ? Light.RED : Light.AMBER,
                labels.text("page.order.answer.clock", lang),
                "answer-order",
                labels.text("page.order.send", lang),
                "/complaints/" + order.complaintId() + "#orders",
                List.of(labels.text("page.order.title", lang)));
    }
}
