package org.mingjing.complaints.retaliation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;
import org.mingjing.complaints.receipt.ReporterWay;
import org.mingjing.complaints.receipt.StatusSection;
import org.mingjing.complaints.receipt.StatusVisit;

/**
 * The way to report retaliation, on the reporter's page. It does not say whether there is a report: whoever makes a reporter
 * show this page would learn of it.
 */
@ApplicationScoped
class RetaliationStatusSection implements StatusSection {
    @CheckedTemplate(basePath = "retaliation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance way(PageText t, ReporterWay way);
    }

    @Override
    public List<Part> of(StatusVisit visit) {
        return visit.view().complaint().matter().retaliation()
                ? List.of()
                : List.of(new Part("retaliation", Part.Place.SIDE, 90, Templates.way(visit.t(), visit.way())));
    }
}
