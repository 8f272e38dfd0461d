package org.mingjing.complaints.retaliation;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Names;
import org.mingjing.complaints.deadline.PublicClocks;

/** Shows officials what a complaint has to do with retaliation. */
@ApplicationScoped
public class RetaliationReading {
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final RetaliationReports reports;
    private final Names names;

    RetaliationReading(Complaints complaints, ComplaintAccess access, RetaliationReports reports, Names names) {
        this.complaints = complaints;
        this.access = access;
        this.reports = reports;
        this.names = names;
    }

    /** 404 for a complaint that is not the caller's to see, 403 for its reporter. */
    @Transactional
    public RetaliationView of(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        access.requireOfficial();
        if (access.isReporter(complaint)) {
            throw ProblemException.forbidden("http-403");
        }
        return new RetaliationView(
                complaint.matter().retaliation()
                        ? reports.first(complaintId).map(this::view).orElse(null)
                        : null,
                reports.of(complaintId).stream().map(PublicClocks::local).toList());
    }

    private RetaliationView.FirstView view(RetaliationReports.First first) {
        return new RetaliationView.FirstView(
                complaints.findByIdOptional(first.id()).map(Complaint::id).orElse(null),
                first.receipt(),
                first.title(),
                first.handlingOrgan(),
                names.organ(first.handlingOrgan()),
                local(first.reportedAt()));
    }
}
