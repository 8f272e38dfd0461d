package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.complaint.Complaints;

/** Requests for more time, for officials who see the complaint. */
@ApplicationScoped
public class ExtensionReading {
    private final ExtensionAccess access;
    private final ExtensionRequests requests;
    private final ExtensionViews views;
    private final Complaints complaints;
    private final Clock clock;

    ExtensionReading(
            ExtensionAccess access,
            ExtensionRequests requests,
            ExtensionViews views,
            Complaints complaints,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.views = views;
        this.complaints = complaints;
        this.clock = clock;
    }

    /** Those on one complaint, the last one first; 404 unseen, 403 for its reporter. */
    @Transactional
    public List<ExtensionRequestView> of(UUID complaintId) {
        access.requireReading(complaintId);
        var complaint = complaints.visible(complaintId);
        var now = clock.instant();
        return requests.of(complaintId).stream()
                .map(request -> views.view(request, complaint, now))
                .toList();
    }

    /** What the caller can ask for now; nothing where it is not his to ask or one waits. */
    @Transactional
    public Optional<ExtensionOffer> offer(UUID complaintId) {
        var complaint = complaints.visible(complaintId);
        var now = clock.instant();
        return access.asks(complaint) && !requests.waits(complaintId, now)
                ? access.most(complaint, now)
                        .map(most ->
                                new ExtensionOffer(views.clock(most, complaint), most.amount(), views.length(most)))
                : Optional.empty();
    }
}
