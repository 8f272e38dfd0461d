package org.mingjing.complaints.disposition;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.complaints.complaint.Labels;

/** Shows the people dealt with, each caller as much as is his to see. */
@ApplicationScoped
class DispositionViews {
    private final DispositionAccess access;
    private final Labels labels;

    DispositionViews(DispositionAccess access, Labels labels) {
        this.access = access;
        this.labels = labels;
    }

    DispositionView view(Disposition row) {
        var complaint = row.complaint();
        return new DispositionView(
                row.id(),
                row.kind(),
                labels.disposition(row.kind(), labels.lang()),
                access.seesPersons() ? row.personRef() : null,
                row.authority(),
                access.seesPersons() ? row.document() : null,
                local(row.decidedAt()),
                complaint.id(),
                complaint.receipt(),
                complaint.matter().respondentOrgan(),
                complaint.matter().respondentRegion(),
                complaint.matter().category(),
                complaint.origin().demo(),
                row.version(),
                ended(row.ending()));
    }

    private DispositionView.EndedView ended(Ending ending) {
        var told = access.seesPersons();
        return ending == null
                ? null
                : new DispositionView.EndedView(
                        ending.how(),
                        local(ending.at()),
                        told ? ending.by() : null,
                        told ? ending.reason() : null,
                        ending.replacedBy());
    }
}
