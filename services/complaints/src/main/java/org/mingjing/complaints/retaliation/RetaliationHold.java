package org.mingjing.complaints.retaliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.identity.IdentityHold;

/** While a report of retaliation is open, its reporter may have to prove who complained. */
@ApplicationScoped
class RetaliationHold implements IdentityHold {
    private final RetaliationReports reports;

    RetaliationHold(RetaliationReports reports) {
        this.reports = reports;
    }

    @Override
    public boolean holds(UUID complaintId) {
        return reports.open(complaintId);
    }
}
