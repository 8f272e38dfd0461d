package org.mingjing.complaints.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.handover.PlatformActing;

/** Shows what a complaint is tied to. */
@ApplicationScoped
public class LinkReading {
    private static final List<String> COMMANDS = List.of("link", "unlink", "dismiss-repeat");

    private final Complaints complaints;
    private final Links links;
    private final LinkAccess access;
    private final LinkViews views;
    private final PlatformActing platform;

    LinkReading(Complaints complaints, Links links, LinkAccess access, LinkViews views, PlatformActing platform) {
        this.complaints = complaints;
        this.links = links;
        this.access = access;
        this.views = views;
        this.platform = platform;
    }

    /** For officials who see the complaint (404); 403 for its reporter. */
    @Transactional
    public LinksView of(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        access.requireOfficial(complaint);
        return view(complaint);
    }

    /** All that the reporter learns: whether his complaint is handled together with others. */
    @Transactional
    public boolean together(UUID complaintId) {
        complaints.visible(complaintId);
        return platform.act(() -> links.together(complaintId));
    }

    LinksView view(Complaint complaint) {
        var tied = links.of(complaint.id());
        var others = complaints.visible(tied.stream().map(Link::complaintId).toList());
        return new LinksView(complaint.id(), views.of(tied, others), access.links(complaint) ? COMMANDS : List.of());
    }
}
