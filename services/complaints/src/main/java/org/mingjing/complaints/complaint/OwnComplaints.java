package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;

/** What is for a complaint's own reporter and nobody else: an official gets 404 as for what is not there. */
@ApplicationScoped
public class OwnComplaints {
    private final Complaints complaints;
    private final ComplaintAccess access;

    OwnComplaints(Complaints complaints, ComplaintAccess access) {
        this.complaints = complaints;
        this.access = access;
    }

    /** The caller's own complaint; 404 for everybody else. */
    public Complaint required(UUID id) {
        var complaint = complaints.visible(id);
        if (!access.isReporter(complaint)) {
            throw ProblemException.notFound("complaint", id);
        }
        return complaint;
    }
}
