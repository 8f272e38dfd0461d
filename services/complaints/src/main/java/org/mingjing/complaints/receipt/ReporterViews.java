package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.notice.NoticeReading;

/** Shows a complaint to its reporter. */
@ApplicationScoped
public class ReporterViews {
    private final ComplaintReading reading;
    private final EvidenceService evidence;
    private final NoticeReading notices;
    private final Labels labels;
    private final Names names;

    ReporterViews(
            ComplaintReading reading, EvidenceService evidence, NoticeReading notices, Labels labels, Names names) {
        this.reading = reading;
        this.evidence = evidence;
        this.notices = notices;
        this.labels = labels;
        this.names = names;
    }

    /** For a caller who is known to be its reporter; being shown, the news are read. */
    public ReporterView of(UUID complaintId) {
        var lang = labels.lang();
        return new ReporterView(
                reading.byReceipt(complaintId),
                reading.timeline(complaintId).stream()
                        .map(entry -> step(entry, lang))
                        .toList(),
                evidence.of(complaintId),
                notices.read(complaintId));
    }

    private ReporterView.Step step(TimelineEntry entry, String lang) {
        var key = "step." + entry.command().toUpperCase(Locale.ROOT).replace('-', '_');
        return new ReporterView.Step(
                PublicClocks.local(entry.occurredAt()),
                entry.command(),
                labels.text(key, lang),
                entry.organ() == null ? null : names.organ(entry.organ()));
    }
}
