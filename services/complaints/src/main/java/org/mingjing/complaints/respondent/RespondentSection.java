package org.mingjing.complaints.respondent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** Which officer is complained about, on the officials' page, for those who may say so. */
@ApplicationScoped
class RespondentSection implements MatterSection {
    private final Complaints complaints;
    private final RespondentAccess access;

    RespondentSection(Complaints complaints, RespondentAccess access) {
        this.complaints = complaints;
        this.access = access;
    }

    @CheckedTemplate(basePath = "respondent")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(RespondentCard card);
    }

    @Override
    public List<Part> of(ComplaintView view, MatterVisit visit, PageText t) {
        var complaint = complaints.visible(view.id());
        if (!access.confirms(complaint)) {
            return List.of();
        }
        var card = new RespondentCard(
                t, view.id(), view.version(), complaint.matter().respondentStaffNo(), visit.typed());
        return List.of(new Part(
                RespondentCard.FORM, Part.Place.SIDE, 20, Templates.section(card), Set.of(RespondentCard.FORM)));
    }
}
