package org.mingjing.complaints.disposition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** The decisions on persons on the officials' page of a complaint, with the form that adds one. */
@ApplicationScoped
class DispositionSection implements MatterSection {
    private final DispositionReading reading;
    private final DispositionAccess access;

    DispositionSection(DispositionReading reading, DispositionAccess access) {
        this.reading = reading;
        this.access = access;
    }

    @CheckedTemplate(basePath = "disposition")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(DispositionCard card);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var told = reading.told(complaint.id());
        var unnamed = reading.unnamed(complaint.id());
        var adds = access.adds(complaint.id());
        if (told.items().isEmpty() && unnamed.isEmpty() && !adds) {
            return List.of();
        }
        var organs = reading.organs(told.items());
        var card = new DispositionCard(t, complaint.id(), told, unnamed, organs, adds, visit.typed());
        return List.of(new Part("dispositions", Part.Place.BELOW, 5, Templates.section(card), card.forms()));
    }
}
