package org.mingjing.complaints.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;
import org.mingjing.complaints.receipt.StatusSection;
import org.mingjing.complaints.receipt.StatusVisit;

/** The reporter learns that his complaint is handled together with others, and nothing of the others. */
@ApplicationScoped
class TogetherSection implements StatusSection {
    private final LinkReading links;

    TogetherSection(LinkReading links) {
        this.links = links;
    }

    @CheckedTemplate(basePath = "link")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance together(PageText t);
    }

    @Override
    public List<Part> of(StatusVisit visit) {
        return links.together(visit.view().complaint().id())
                ? List.of(new Part("together", Part.Place.TOP, 20, Templates.together(visit.t())))
                : List.of();
    }
}
