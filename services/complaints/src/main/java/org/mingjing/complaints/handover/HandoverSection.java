package org.mingjing.complaints.handover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** The clues handed over, on the officials' page of their complaint. */
@ApplicationScoped
class HandoverSection implements MatterSection {
    private final HandoverReading handovers;

    HandoverSection(HandoverReading handovers) {
        this.handovers = handovers;
    }

    @CheckedTemplate(basePath = "handover")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(PageText t, List<HandoverView> handovers);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var all = handovers.of(complaint.id());
        return all.isEmpty()
                ? List.of()
                : List.of(new Part("handovers", Part.Place.MAIN, 20, Templates.section(t, all)));
    }
}
