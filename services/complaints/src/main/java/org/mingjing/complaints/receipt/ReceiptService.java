package org.mingjing.complaints.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.ComplaintReading;
import org.mingjing.complaints.complaint.ComplaintService;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.notice.NoticeReading;

/** What a reporter does with receipt and PIN: look, add evidence, rate, ask for a review, take it back. */
@ApplicationScoped
public class ReceiptService {
    private final ReceiptLookup lookup;
    private final ComplaintReading reading;
    private final ComplaintService complaints;
    private final EvidenceService evidence;
    private final NoticeReading notices;
    private final Labels labels;
    private final Names names;

    ReceiptService(
            ReceiptLookup lookup,
            ComplaintReading reading,
            ComplaintService complaints,
            EvidenceService evidence,
            NoticeReading notices,
            Labels labels,
            Names names) {
        this.lookup = lookup;
        this.reading = reading;
        this.complaints = complaints;
        this.evidence = evidence;
        this.notices = notices;
        this.labels = labels;
        this.names = names;
    }

    /** The reporter's view; 404, 422, 423 and 429 as {@link ReceiptLookup#open} says. */
    public ReporterView look(ReceiptKey key) {
        return view(lookup.open(key));
    }

    /** Judges the handling, asks for a review, or takes the complaint back. */
    public ReporterView run(ReceiptKey key, CommandRequest command) {
        UUID id = lookup.open(key);
        complaints.runByReceipt(id, command);
        return view(id);
    }

    /** Adds a file. */
    public EvidenceView add(ReceiptKey key, String fileName, byte[] content) {
        return evidence.add(lookup.open(key), fileName, content);
    }

    /** No more letters; the address is deleted. */
    public ReporterView stopLetters(ReceiptKey key) {
        UUID id = lookup.open(key);
        notices.stopLetters(id);
        return view(id);
    }

    /** The view of a reporter who is known to be one already. */
    public ReporterView view(UUID id) {
        String lang = labels.lang();
        return new ReporterView(
                reading.byReceipt(id),
                reading.timeline(id).stream().map(entry -> step(entry, lang)).toList(),
                evidence.of(id),
                notices.read(id));
    }

    private ReporterView.Step step(TimelineEntry entry, String lang) {
        String key = "step." + entry.command().toUpperCase(Locale.ROOT).replace('-', '_');
        return new ReporterView.Step(
                PublicClocks.local(entry.occurredAt()),
                entry.command(),
                labels.text(key, lang),
                entry.organ() == null ? null : names.organ(entry.organ()));
    }
}
