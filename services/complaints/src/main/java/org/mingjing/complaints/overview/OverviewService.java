package org.mingjing.complaints.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.figure.FactsNow;
import org.mingjing.complaints.figure.Narrowing;

/** Counts what the caller may see; officials and systems only. */
@ApplicationScoped
public class OverviewService {
    private final FactsNow facts;
    private final OverviewWording wording;
    private final ComplaintAccess access;
    private final Clock clock;

    OverviewService(FactsNow facts, OverviewWording wording, ComplaintAccess access, Clock clock) {
        this.facts = facts;
        this.wording = wording;
        this.access = access;
        this.clock = clock;
    }

    /** The counts of the complaints that the filter leaves; 403 for private persons. */
    public Overview of(ComplaintFilter filter) {
        access.requireOfficial();
        access.requireTokenScope("complaints.read");
        var now = clock.instant();
        return wording.of(facts.count(Narrowing.of(filter), now, OverviewCounting::new), filter, now);
    }

    /** The day it is in China. */
    LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }
}
