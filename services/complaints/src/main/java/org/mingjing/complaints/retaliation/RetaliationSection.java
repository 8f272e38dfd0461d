package org.mingjing.complaints.retaliation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** Retaliation on the officials' page of a complaint: which one came first, or that there is a report. */
@ApplicationScoped
class RetaliationSection implements MatterSection {
    private final RetaliationReading reading;

    RetaliationSection(RetaliationReading reading) {
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "retaliation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(PageText t, RetaliationView view);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var view = reading.of(complaint.id());
        return view.none()
                ? List.of()
                : List.of(new Part("retaliation", Part.Place.TOP, 1, Templates.section(t, view)));
    }
}
