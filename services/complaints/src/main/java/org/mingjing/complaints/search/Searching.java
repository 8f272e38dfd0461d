package org.mingjing.complaints.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingjing.commons.paging.Cursor;
import org.mingjing.commons.paging.Page;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintAccess;
import org.mingjing.complaints.complaint.ComplaintFilter;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Complaints;

/** Lists the complaints that the caller may see and in whose words everything stands that he looks for, latest first. */
@ApplicationScoped
public class Searching {
    private final Looking looking;
    private final Complaints complaints;
    private final ComplaintAccess access;
    private final ComplaintSummaries summaries;
    private final Clock clock;

    Searching(
            Looking looking, Complaints complaints, ComplaintAccess access, ComplaintSummaries summaries, Clock clock) {
        this.looking = looking;
        this.complaints = complaints;
        this.access = access;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** One page; 422 when there is nothing to look for or too much, 400 for a wrong limit or cursor. */
    @Transactional
    public FoundPage page(String typed, ComplaintFilter filter, Integer limit, String cursor) {
        access.requireTokenScope("complaints.read");
        var phrases = Phrases.of(typed);
        var now = clock.instant();
        var size = Cursor.limit(limit);
        var found = looking.latest(phrases, filter, Cursor.decode(cursor), size + 1, now);
        var page = Page.of(found, size, hit -> Cursor.of(hit.filedAt(), hit.id()));
        List<Complaint> shown = complaints.inOrder(page.items());
        summaries.prepare(shown);
        return new FoundPage(
                shown.stream().map(one -> found(one, phrases, now)).toList(), page.next(), looking.incomplete());
    }

    private FoundComplaint found(Complaint complaint, Phrases phrases, Instant now) {
        return new FoundComplaint(
                summaries.of(complaint, now),
                Highlight.of(complaint.matter().title(), phrases).whole(),
                Highlight.of(complaint.matter().text(), phrases).excerpt());
    }
}
