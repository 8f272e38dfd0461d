package org.mingjing.complaints.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;
import org.mingjing.complaints.page.TypedForm;

/** Supervision's orders on the officials' page of a complaint, with the form that answers them. */
@ApplicationScoped
class OrderSection implements MatterSection {
    private final OrderService orders;

    OrderSection(OrderService orders) {
        this.orders = orders;
    }

    @CheckedTemplate(basePath = "order")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(PageText t, UUID complaintId, List<Answerable> orders);

        static native TemplateInstance waiting(PageText t, OrderView order);
    }

    /** An order with the field of its answer. */
    record Answerable(OrderView order, String form, FormField answer) {}

    /** The name of the form that answers an order. */
    static String form(UUID order) {
        return "order-" + order;
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var all = orders.of(complaint.id()).stream()
                .map(order -> answerable(order, visit.typed(), t))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var waiting = all.stream().filter(one -> one.order().answerable()).toList();
        var forms = waiting.stream().map(Answerable::form).collect(Collectors.toSet());
        List<Part> parts = new ArrayList<>();
        waiting.forEach(one ->
                parts.add(new Part("order-waits", Part.Place.TOP, 5, Templates.waiting(t, one.order()), Set.of())));
        parts.add(new Part("orders", Part.Place.MAIN, 10, Templates.section(t, complaint.id(), all), forms));
        return parts;
    }

    private static Answerable answerable(OrderView order, TypedForm typed, PageText t) {
        var form = form(order.id());
        return new Answerable(
                order,
                form,
                FormField.area("text", t.of("order.answer"), null, true).typed(form, typed));
    }
}
