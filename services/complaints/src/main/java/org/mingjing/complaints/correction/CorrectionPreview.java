package org.mingjing.complaints.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.Complaints;

/** Looks at what a correction of the organ would do, without doing it. */
@ApplicationScoped
class CorrectionPreview {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final Corrections corrections;

    CorrectionPreview(Complaints complaints, ComplaintAccess access, Corrections corrections) {
        this.complaints = complaints;
        this.access = access;
        this.corrections = corrections;
    }

    /** Refused as the correction would be: 404, 403, 422. */
    @Transactional
    void look(UUID id, String organ) {
        var complaint = complaints.visible(id);
        access.require(complaint, ComplaintCommand.CORRECT_RESPONDENT);
        corrections.route(complaint, organ);
    }
}
