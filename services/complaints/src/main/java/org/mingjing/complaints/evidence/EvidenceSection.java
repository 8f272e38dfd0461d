package org.mingjing.complaints.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** Adds files on the officials' page of a complaint, and says what the reporter has added. */
@ApplicationScoped
class EvidenceSection implements MatterSection {
    private final EvidenceService service;
    private final EvidenceRules rules;

    EvidenceSection(EvidenceService service, EvidenceRules rules) {
        this.service = service;
        this.rules = rules;
    }

    @CheckedTemplate(basePath = "evidence")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(EvidenceCard card);

        static native TemplateInstance news(PageText t, long news);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        if (!service.adds(complaint.id())) {
            return List.of();
        }
        var news = service.of(complaint.id()).stream()
                .filter(EvidenceView::unseen)
                .map(EvidenceView::id)
                .toList();
        var card = new EvidenceCard(
                t,
                complaint.id(),
                !complaint.matter().anonymous(),
                news,
                rules.extensions(),
                rules.fileBytes(),
                visit.typed());
        List<Part> parts = new ArrayList<>();
        if (!news.isEmpty()) {
            parts.add(new Part("evidence-news", Part.Place.TOP, 11, Templates.news(t, news.size())));
        }
        parts.add(new Part("papers", Part.Place.SIDE, 15, Templates.section(card), Set.of(EvidenceCard.FORM)));
        return parts;
    }
}
