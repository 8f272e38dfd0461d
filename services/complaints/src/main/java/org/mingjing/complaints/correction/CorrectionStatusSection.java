package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.complaints.page.Part;
import org.mingjing.complaints.receipt.StatusSection;
import org.mingjing.complaints.receipt.StatusVisit;

/** Tells the reporter what was corrected of what he had chosen, and what that means for him. */
@ApplicationScoped
class CorrectionStatusSection implements StatusSection {
    @Override
    public List<Part> of(StatusVisit visit) {
        var corrections = visit.view().complaint().course().corrections();
        return corrections.isEmpty()
                ? List.of()
                : List.of(new Part(
                        "corrected",
                        Part.Place.MAIN,
                        3,
                        CorrectionSection.Templates.made(visit.t(), corrections, true)));
    }
}
