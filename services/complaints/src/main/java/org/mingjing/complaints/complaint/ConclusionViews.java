package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintView.ConclusionView;
import org.mingjing.complaints.disposition.Dispositions;
import org.mingjing.complaints.rectification.RectificationView;
import org.mingjing.complaints.rectification.Rectifications;

/** Shows what was found out and what came of it. */
@ApplicationScoped
class ConclusionViews {
    private final Dispositions dispositions;
    private final Rectifications rectifications;
    private final Labels labels;

    ConclusionViews(Dispositions dispositions, Rectifications rectifications, Labels labels) {
        this.dispositions = dispositions;
        this.rectifications = rectifications;
        this.labels = labels;
    }

    /** The findings are the inquiry's own paper: the reporter reads the reply, and what is to be put right. */
    ConclusionView conclusion(Complaint complaint, boolean reporter, String lang) {
        var conclusion = complaint.conclusion();
        if (conclusion == null || (reporter && complaint.reply() == null)) {
            return null;
        }
        return new ConclusionView(
                conclusion.outcome(),
                labels.outcome(conclusion.outcome(), lang),
                reporter ? null : conclusion.findings(),
                conclusion.correction(),
                conclusion.correctionDue(),
                reporter ? null : dispositions.counts(complaint.id()),
                conclusion.releasedFen(),
                local(conclusion.at()));
    }

    /** What supervision's ledger made of it. */
    List<RectificationView> rectifications(UUID complaintId, String lang) {
        return rectifications.views(complaintId, lang);
    }
}
