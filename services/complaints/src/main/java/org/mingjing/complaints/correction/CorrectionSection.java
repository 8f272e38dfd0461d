package org.mingjing.complaints.correction;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.ComplaintView.CorrectionView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** What was corrected, and the forms by which it is, on the officials' page of a complaint. */
@ApplicationScoped
class CorrectionSection implements MatterSection {
    private static final Set<String> FORMS = Set.of(CorrectionCard.CORRECT, CorrectionCard.RESPONDENT);

    private final CorrectionReading reading;

    CorrectionSection(CorrectionReading reading) {
        this.reading = reading;
    }

    @CheckedTemplate(basePath = "correction")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(CorrectionCard card);

        static native TemplateInstance made(PageText t, List<CorrectionView> corrections, boolean reporter);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        List<Part> parts = new ArrayList<>();
        var corrections = complaint.course().corrections();
        if (!corrections.isEmpty()) {
            parts.add(new Part("corrected", Part.Place.MAIN, 3, Templates.made(t, corrections, false)));
        }
        if (complaint.allowedCommands().stream().anyMatch(FORMS::contains)) {
            var card = reading.card(complaint, visit.typed(), t);
            parts.add(new Part("correction", Part.Place.SIDE, 21, Templates.section(card), FORMS, FORMS));
        }
        return parts;
    }
}
