package org.mingjing.complaints.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** Tells the officials that the reporter does not get our letters. */
@ApplicationScoped
class UndeliveredSection implements MatterSection {
    private final MailDesk letters;

    UndeliveredSection(MailDesk letters) {
        this.letters = letters;
    }

    @CheckedTemplate(basePath = "notice")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance undelivered(PageText t, boolean anonymous);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        return letters.undelivered(complaint.id())
                ? List.of(new Part(
                        "undelivered",
                        Part.Place.TOP,
                        20,
                        Templates.undelivered(t, complaint.matter().anonymous())))
                : List.of();
    }
}
