package org.mingjing.complaints.disposition;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintQuery;
import org.mingjing.complaints.complaint.DispositionKind;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.organ.Organs;

/** The people dealt with, as officials and systems may see them; the JSON resource and the page both read here. */
@ApplicationScoped
public class DispositionReading {
    private final Dispositions dispositions;
    private final Organs organs;
    private final ComplaintAccess access;
    private final Labels labels;
    private final Clock clock;

    DispositionReading(Dispositions dispositions, Organs organs, ComplaintAccess access, Labels labels, Clock clock) {
        this.dispositions = dispositions;
        this.organs = organs;
        this.access = access;
        this.labels = labels;
        this.clock = clock;
    }

    /** One page of them, the latest decision first; 403 for private persons. */
    @Transactional
    public Page<DispositionView> list(DispositionKind kind, ComplaintFilter complaints, Integer limit, String cursor) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var query = access.narrowed(ComplaintQuery.of(complaints, clock.instant()));
        var lang = labels.lang();
        return dispositions
                .page(kind, query, Cursor.limit(limit), Cursor.decode(cursor))
                .map(row -> view(row, lang));
    }

    /** The names of the organs in a page. */
    @Transactional
    public Map<String, String> organs(List<DispositionView> rows) {
        return organs.names(
                rows.stream().map(DispositionView::respondentOrgan).distinct().toList());
    }

    private DispositionView view(Disposition row, String lang) {
        var complaint = row.complaint();
        return new DispositionView(
                row.id(),
                row.kind(),
                labels.disposition(row.kind(), lang),
                local(row.decidedAt()),
                complaint.id(),
                complaint.receipt(),
                complaint.matter().respondentOrgan(),
                complaint.matter().respondentRegion(),
                complaint.matter().category(),
                complaint.origin().demo());
    }
}
