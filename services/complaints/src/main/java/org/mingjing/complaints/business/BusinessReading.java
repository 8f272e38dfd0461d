package org.mingjing.complaints.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintSort;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.ComplaintSummary;
import org.mingjing.complaints.complaint.Complaints;

/** The lists behind the numbers of 影响营商环境（案）事件, of what the caller may see. */
@ApplicationScoped
public class BusinessReading {
    /** Where the lists are. */
    static final String PATH = "/api/v1/complaints/business-environment";

    private final Complaints complaints;
    private final ComplaintSummaries summaries;
    private final ComplaintAccess access;
    private final Clock clock;

    BusinessReading(Complaints complaints, ComplaintSummaries summaries, ComplaintAccess access, Clock clock) {
        this.complaints = complaints;
        this.summaries = summaries;
        this.access = access;
        this.clock = clock;
    }

    /** One page, the latest first; {@code limit} is 1 to 200, 50 when null (400 otherwise); 403 for private persons. */
    @Transactional
    public Page<ComplaintSummary> list(BusinessFilter filter, Integer limit, String cursor) {
        access.requireTokenScope("complaints.read");
        access.requireOfficial();
        var now = clock.instant();
        var sort = ComplaintSort.LATEST_FILED;
        var query = access.narrowed(filter.query(now)).beyond(sort, Cursor.decode(cursor));
        var page = complaints.page(query, sort, Cursor.limit(limit));
        summaries.prepare(page.items());
        return page.map(complaint -> summaries.of(complaint, now));
    }
}
