package org.mingjing.complaints.link;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.complaint.MatterSection;
import org.mingjing.complaints.complaint.MatterVisit;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** What a complaint is tied to, and what may be the same again, on the officials' page of the complaint. */
@ApplicationScoped
class LinkSection implements MatterSection {
    private static final String ANCHOR = "links";

    private final LinkReading links;
    private final RepeatReading repeats;
    private final LinkReasons reasons;

    LinkSection(LinkReading links, RepeatReading repeats, LinkReasons reasons) {
        this.links = links;
        this.repeats = repeats;
        this.reasons = reasons;
    }

    @CheckedTemplate(basePath = "link")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance section(LinkCard card);

        static native TemplateInstance proposed(PageText t, int proposals);
    }

    @Override
    public List<Part> of(ComplaintView complaint, MatterVisit visit, PageText t) {
        var view = links.of(complaint.id());
        var decides = !view.allowedCommands().isEmpty();
        var found = decides && !complaint.status().ended() ? repeats.of(complaint.id()) : null;
        if (view.linked().isEmpty() && !decides) {
            return List.of();
        }
        var card = new LinkCard(t, complaint.id(), complaint.version(), view, found, reasons, visit.typed());
        var section = new Part(ANCHOR, Part.Place.MAIN, 5, Templates.section(card), card.forms());
        return found == null || found.proposals().isEmpty()
                ? List.of(section)
                : List.of(
                        section,
                        new Part(
                                ANCHOR + "-news",
                                Part.Place.TOP,
                                20,
                                Templates.proposed(t, found.proposals().size())));
    }
}
