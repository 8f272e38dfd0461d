package org.mingjing.complaints.extension;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.deadline.PublicClocks;
import org.mingjing.complaints.refusal.RefusalNews;

/** Shows requests for more time. */
@ApplicationScoped
class ExtensionViews {
    private final ExtensionAccess access;
    private final RefusalNews news;
    private final PublicClocks clocks;
    private final Labels labels;

    ExtensionViews(ExtensionAccess access, RefusalNews news, PublicClocks clocks, Labels labels) {
        this.access = access;
        this.news = news;
        this.clocks = clocks;
        this.labels = labels;
    }

    ExtensionRequestView view(ExtensionRequest request, Complaint complaint, Instant now) {
        var wish = request.wish();
        var state = request.state(now);
        return new ExtensionRequestView(
                request.id(),
                request.version(),
                wish.clock().name(),
                clock(wish, complaint),
                wish.amount(),
                length(wish),
                wish.reason(),
                request.askedBy(),
                local(request.askedAt()),
                local(wish.dueAt()),
                state,
                labels.text("extension.state." + state, labels.lang()),
                request.decidedBy(),
                local(request.endedAt(now)),
                request.outlived(now),
                request.refusalReason(),
                access.decides(complaint, request, now),
                state == ExtensionState.REFUSED
                        && !news.unseen(List.of(request.id())).isEmpty());
    }

    /** What the clock is called. */
    String clock(Wish wish, Complaint complaint) {
        return clocks.label(wish.clock(), complaint.milestones(), labels.lang());
    }

    /** How much time it is, in words. */
    String length(Wish wish) {
        return labels.text("extension.unit." + wish.unit(), labels.lang(), wish.amount());
    }
}
