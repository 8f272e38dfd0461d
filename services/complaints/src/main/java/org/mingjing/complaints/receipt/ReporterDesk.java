package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.ComplaintService;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.notice.NoticeReading;

/** What a reporter does with a complaint of his own, once receipt and PIN or a login have let him in. */
@ApplicationScoped
public class ReporterDesk {
    private final ReporterViews views;
    private final ComplaintService complaints;
    private final EvidenceService evidence;
    private final NoticeReading notices;

    ReporterDesk(ReporterViews views, ComplaintService complaints, EvidenceService evidence, NoticeReading notices) {
        this.views = views;
        this.complaints = complaints;
        this.evidence = evidence;
        this.notices = notices;
    }

    /** Where it stands. */
    ReporterView view(UUID id) {
        return views.of(id);
    }

    /** Rates, asks for a review or takes it back; the receipt stands for the version that was seen. */
    ReporterView run(UUID id, CommandRequest command) {
        complaints.runByReceipt(id, command);
        return views.of(id);
    }

    /** Adds a file. */
    EvidenceView add(UUID id, String fileName, byte[] content) {
        return evidence.add(id, fileName, content);
    }

    /** No more letters; the address is deleted. */
    ReporterView stopLetters(UUID id) {
        notices.stopLetters(id);
        return views.of(id);
    }
}
