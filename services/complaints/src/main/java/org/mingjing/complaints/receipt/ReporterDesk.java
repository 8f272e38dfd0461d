package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.ComplaintService;
import org.mingjing.complaints.evidence.Bringing;
import org.mingjing.complaints.evidence.EvidenceDesk;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.evidence.Uploads;
import org.mingjing.complaints.notice.AddressSetting;
import org.mingjing.complaints.notice.NoticeReading;
import org.mingjing.complaints.notice.NoticeWish;

/** What a reporter does with a complaint of his own, once receipt and PIN or a login have let him in. */
@ApplicationScoped
public class ReporterDesk {
    private final ReporterViews views;
    private final ComplaintService complaints;
    private final EvidenceDesk evidence;
    private final Uploads uploads;
    private final NoticeReading notices;
    private final AddressSetting addresses;

    ReporterDesk(
            ReporterViews views,
            ComplaintService complaints,
            EvidenceDesk evidence,
            Uploads uploads,
            NoticeReading notices,
            AddressSetting addresses) {
        this.views = views;
        this.complaints = complaints;
        this.evidence = evidence;
        this.uploads = uploads;
        this.notices = notices;
        this.addresses = addresses;
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
    EvidenceView add(UUID id, FileUpload file) {
        return evidence.add(id, file == null ? null : file.fileName(), uploads.read(file), Bringing.LATER);
    }

    /** Letters to that address. */
    ReporterView setAddress(UUID id, NoticeWish wish) {
        addresses.set(id, wish);
        return views.of(id);
    }

    /** No more letters; the address is deleted. */
    ReporterView stopLetters(UUID id) {
        notices.stopLetters(id);
        return views.of(id);
    }
}
