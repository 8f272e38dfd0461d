package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.Etags;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintCommands;

/** The leader's decision on a request for more time; an approval extends the complaint as the leader's own command does. */
@ApplicationScoped
public class ExtensionDeciding {
    private final ExtensionAccess access;
    private final ExtensionRequests requests;
    private final ExtensionViews views;
    private final ExtensionJournal journal;
    private final ComplaintCommands commands;
    private final Clock clock;

    ExtensionDeciding(
            ExtensionAccess access,
            ExtensionRequests requests,
            ExtensionViews views,
            ExtensionJournal journal,
            ComplaintCommands commands,
            Clock clock) {
        this.access = access;
        this.requests = requests;
        this.views = views;
        this.journal = journal;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Gives the time and tells the reporter.
     *
     * @throws ProblemException 404 unseen, 403 for whoever does not lead or asked himself, 409 when it waits no more, 412 and
     *     428 by If-Match
     */
    @Transactional
    public ExtensionRequestView approve(UUID complaintId, UUID id, String ifMatch, ExtensionApproval body) {
        var complaint = access.deciding(complaintId, "approve-extension");
        var request = seen(complaint, id, ifMatch);
        var now = now();
        decide(() -> request.approve(access.actor(), now));
        journal.decided(request, "approve-extension", now);
        commands.run(
                complaintId,
                Etags.header(complaint.version()),
                new CommandRequest.Extend(body.notice(), request.wish().amount()));
        return views.view(request, complaint, now);
    }

    /** Does not, and says why; refuses as approving does. */
    @Transactional
    public ExtensionRequestView refuse(UUID complaintId, UUID id, String ifMatch, ExtensionRefusal body) {
        var complaint = access.deciding(complaintId, "refuse-extension");
        var request = seen(complaint, id, ifMatch);
        var now = now();
        decide(() -> request.refuse(access.actor(), body.reason().strip(), now));
        journal.decided(request, "refuse-extension", now);
        return views.view(request, complaint, now);
    }

    private ExtensionRequest seen(Complaint complaint, UUID id, String ifMatch) {
        var request = requests.on(complaint.id(), id);
        Etags.require(ifMatch, request.version());
        return request;
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (OwnExtensionRequest e) {
            throw ProblemException.forbidden("extension-own-request");
        } catch (ExtensionDecided e) {
            throw ProblemException.conflict(e.state(), List.of());
        }
        requests.write();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
