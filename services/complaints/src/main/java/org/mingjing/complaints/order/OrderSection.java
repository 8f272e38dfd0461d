package org.mingjing.complaints.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

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

        static native TemplateInstance section(PageText t, UUID complaintId, List<OrderView> orders);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var all = orders.of(complaint.id());
        return all.isEmpty()
                ? List.of()
                : List.of(new Part("orders", Part.Place.MAIN, 10, Templates.section(t, complaint.id(), all)));
    }
}
