package org.mingjing.complaints.disclosure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** What is known of who complained, and the way to ask for it, on the officials' page of the complaint. */
@ApplicationScoped
class IdentityMatterSection implements MatterSection {
    private final IdentitySections identities;

    IdentityMatterSection(IdentitySections identities) {
        this.identities = identities;
    }

    @CheckedTemplate(basePath = "disclosure")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(IdentitySection section, boolean open);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var identity = identities.of(new Way.Handling(complaint.id()), t);
        return List.of(new Part("identity", Part.Place.SIDE, 10, Templates.section(identity, false)));
    }
}
