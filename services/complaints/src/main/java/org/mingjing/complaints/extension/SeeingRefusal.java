package org.mingjing.complaints.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.refusal.RefusalNews;

/** Whoever asked for more time has seen that it was refused. */
@ApplicationScoped
public class SeeingRefusal {
    private final ExtensionAccess access;
    private final ExtensionRequests requests;
    private final RefusalNews news;
    private final Clock clock;

    SeeingRefusal(ExtensionAccess access, ExtensionRequests requests, RefusalNews news, Clock clock) {
        this.access = access;
        this.requests = requests;
        this.news = news;
        this.clock = clock;
    }

    /** Takes it off his worklist, harmless to repeat; 404 unseen, 403 for whoever did not ask, 409 unless it was refused. */
    @Transactional
    public void seen(UUID complaintId, UUID id) {
        access.requireReading(complaintId);
        var request = requests.on(complaintId, id);
        if (!request.askedBy().equals(access.actor())) {
            throw ProblemException.forbidden("command-not-yours", "command", "seen");
        }
        var state = request.state(clock.instant());
        if (state != ExtensionState.REFUSED) {
            throw ProblemException.conflict(state, List.of());
        }
        news.seen(id);
    }
}
