package org.mingjing.complaints.extension;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.officer.Officers;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** Requests for more time on the officials' page of a complaint, with the forms that ask and decide. */
@ApplicationScoped
class ExtensionSection implements MatterSection {
    private final ExtensionReading reading;
    private final Officers officers;

    ExtensionSection(ExtensionReading reading, Officers officers) {
        this.reading = reading;
        this.officers = officers;
    }

    @CheckedTemplate(basePath = "extension")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(ExtensionCard card);

        static native TemplateInstance waiting(ExtensionCard card);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var requests = reading.of(complaint.id());
        var offer = reading.offer(complaint.id()).orElse(null);
        if (requests.isEmpty() && offer == null) {
            return List.of();
        }
        var colleagues = officers.colleagues(
                requests.stream().map(ExtensionRequestView::askedBy).toList());
        var card = new ExtensionCard(t, complaint, colleagues, requests, offer, visit.typed());
        List<Part> parts = new ArrayList<>();
        if (card.waiting() != null) {
            // whoever extends beside it would let it lapse without a decision
            var instead = Set.of(ComplaintCommand.EXTEND.verb());
            parts.add(new Part("extension-waits", Part.Place.TOP, 6, Templates.waiting(card), Set.of(), instead));
        }
        parts.add(new Part("extension", Part.Place.SIDE, 5, Templates.section(card), card.forms()));
        return parts;
    }
}
