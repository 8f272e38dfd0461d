package org.mingjing.complaints.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;
import org.mingjing.complaints.receipt.ReporterWay;
import org.mingjing.complaints.receipt.StatusSection;
import org.mingjing.complaints.receipt.StatusVisit;

/** The way to print each thing that the reporter was told, on his page; the reply has a letter of its own there. */
@ApplicationScoped
class ReporterLetterSection implements StatusSection {
    @CheckedTemplate(basePath = "letter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance mine(PageText t, ReporterWay way, List<Told> letters);
    }

    @Override
    public List<Part> of(StatusVisit visit) {
        var told = Told.of(visit.view().complaint());
        return told.isEmpty()
                ? List.of()
                : List.of(new Part("letters", Part.Place.SIDE, 20, Templates.mine(visit.t(), visit.way(), told)));
    }
}
