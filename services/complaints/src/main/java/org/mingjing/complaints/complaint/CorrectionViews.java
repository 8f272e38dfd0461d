package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView.ChangeView;
import org.mingjing.complaints.complaint.ComplaintView.CorrectionView;
import org.mingjing.complaints.correction.CorrectionGrounds;
import org.mingjing.complaints.course.Classified;
import org.mingjing.complaints.course.Correction;

/** Shows what was corrected, to officials and reporter alike. */
@ApplicationScoped
class CorrectionViews {
    private final CorrectionGrounds grounds;
    private final Names names;
    private final Labels labels;

    CorrectionViews(CorrectionGrounds grounds, Names names, Labels labels) {
        this.grounds = grounds;
        this.names = names;
        this.labels = labels;
    }

    CorrectionView of(Correction correction, String lang) {
        return new CorrectionView(
                correction.ground(),
                grounds.label(correction.ground(), lang),
                changes(correction.before(), correction.after(), lang),
                local(correction.at()));
    }

    private List<ChangeView> changes(Classified from, Classified to, String lang) {
        List<ChangeView> changes = new ArrayList<>();
        if (from.kind() != to.kind()) {
            changes.add(change(
                    "kind",
                    new Said(from.kind().name(), labels.kind(from.kind(), lang)),
                    new Said(to.kind().name(), labels.kind(to.kind(), lang)),
                    lang));
        }
        if (!from.category().equals(to.category())) {
            changes.add(change("category", category(from, lang), category(to, lang), lang));
        }
        if (from.enterpriseRelated() != to.enterpriseRelated()) {
            changes.add(change("enterpriseRelated", enterprise(from, lang), enterprise(to, lang), lang));
        }
        if (!from.respondentOrgan().equals(to.respondentOrgan())) {
            changes.add(change("respondentOrgan", organ(from), organ(to), lang));
        }
        return changes;
    }

    private ChangeView change(String field, Said from, Said to, String lang) {
        return new ChangeView(
                field,
                labels.text("correction.field." + field, lang),
                from.code(),
                from.label(),
                to.code(),
                to.label());
    }

    private Said category(Classified one, String lang) {
        return new Said(one.category(), names.category(one.category(), one.categoryVersion(), lang));
    }

    private Said enterprise(Classified one, String lang) {
        return new Said(
                String.valueOf(one.enterpriseRelated()), labels.text("enterprise." + one.enterpriseRelated(), lang));
    }

    private Said organ(Classified one) {
        return new Said(one.respondentOrgan(), names.organ(one.respondentOrgan()));
    }

    /** A code and its words. */
    private record Said(String code, String label) {}
}
