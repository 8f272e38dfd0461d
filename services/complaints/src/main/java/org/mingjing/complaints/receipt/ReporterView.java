package org.mingjing.complaints.receipt;

import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.complaints.complaint.ComplaintView;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.notice.NoticeBoard;

/** A complaint as its reporter sees it: where it stands, what happens next and by when, and what was done. */
public record ReporterView(ComplaintView complaint, List<Step> steps, List<EvidenceView> evidence, NoticeBoard news) {
    /** One step, without the name of an official. */
    public record Step(OffsetDateTime at, String command, String label, String organ) {}
}
