package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintService;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.evidence.Bringing;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.evidence.ReadyFile;

/** A complaint with its files is one transaction: all of it stands, or nothing does. */
@ApplicationScoped
class WholeFiling {
    private final ComplaintService complaints;
    private final EvidenceService evidence;
    private final CurrentScope scope;

    WholeFiling(ComplaintService complaints, EvidenceService evidence, CurrentScope scope) {
        this.complaints = complaints;
        this.evidence = evidence;
        this.scope = scope;
    }

    /** Files once for each key; the same files sent again are the same files. */
    @Transactional
    FiledView file(FilingRequest request, List<ReadyFile> attachments, Bringing how, String key) {
        FiledView filed = complaints.file(request, key);
        if (attachments.isEmpty()) {
            return filed;
        }
        Scope filer = scope.get();
        // whoever holds the answer to this filing is its reporter, with or without a login; an operator stays himself
        scope.set(Scope.internal(filer.official() ? filer.actor() : ComplaintAccess.REPORTER_ACTOR));
        try {
            attachments.forEach(one -> evidence.add(filed.id(), one, how));
        } finally {
            scope.set(filer);
        }
        return filed;
    }
}
