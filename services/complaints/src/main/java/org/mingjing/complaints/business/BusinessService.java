package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.figure.FactsNow;

/** Statistics of 影响营商环境（案）事件, of what the caller may see. */
@ApplicationScoped
public class BusinessService {
    private final FactsNow facts;
    private final BusinessWording wording;
    private final ComplaintAccess access;
    private final Clock clock;

    BusinessService(FactsNow facts, BusinessWording wording, ComplaintAccess access, Clock clock) {
        this.facts = facts;
        this.wording = wording;
        this.access = access;
        this.clock = clock;
    }

    /** The numbers; 400 for a filter that is none, 403 for private persons. */
    public BusinessStatistics statistics(BusinessFilter filter, String lang) {
        access.requireTokenScope("complaints.read");
        access.requireOfficial();
        var concluded = filter.concludedOnly();
        var counted = facts.count(filter.narrowing(), clock.instant(), scan -> new BusinessCounting(scan, concluded));
        return wording.of(counted, filter, lang);
    }
}
