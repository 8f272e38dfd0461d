package org.mingjing.complaints.handover;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;

/** Shows hand-overs in words, each caller what is his. */
@ApplicationScoped
class HandoverViews {
    private final HandoverClocks clocks;
    private final HandoverAccess access;
    private final Names names;
    private final Labels labels;
    private final Clock clock;

    HandoverViews(HandoverClocks clocks, HandoverAccess access, Names names, Labels labels, Clock clock) {
        this.clocks = clocks;
        this.access = access;
        this.names = names;
        this.labels = labels;
        this.clock = clock;
    }

    /** Reads the names that these will show at once instead of one by one, in the running transaction. */
    void prepare(List<Handover> handovers) {
        names.prepare(handovers.stream()
                .flatMap(one ->
                        Stream.of(one.contents().facts().respondent().organ(), one.handlingOrgan(), one.targetOrgan()))
                .collect(Collectors.toSet()));
    }

    HandoverView of(Handover handover) {
        var lang = labels.lang();
        var now = clock.instant();
        var receives = access.receives(handover);
        var taken = handover.acknowledgement();
        var back = handover.feedback();
        return new HandoverView(
                handover.id(),
                handover.version(),
                handover.state(),
                labels.text("handover.state." + handover.state(), lang),
                receives ? null : handover.complaintId(),
                handover.receipt(),
                handover.contents().facts().title(),
                names.organ(handover.contents().facts().respondent().organ()),
                handover.category(),
                names.category(handover.category(), lang),
                handover.handlingOrgan(),
                names.organ(handover.handlingOrgan()),
                handover.targetOrgan(),
                names.organ(handover.targetOrgan()),
                local(handover.sentAt()),
                handover.state() == HandoverState.ELSEWHERE
                        ? null
                        : clocks.acknowledge(handover.sentAt()).dueOn(),
                taken == null ? null : taken.receiptNumber(),
                taken == null ? null : taken.by(),
                taken == null ? null : local(taken.at()),
                taken == null ? null : clocks.feedback(taken.at()).dueOn(),
                back == null ? null : back.result(),
                back == null ? null : labels.text("referral.result." + back.result(), lang),
                back == null ? null : back.text(),
                back == null ? null : back.by(),
                back == null ? null : local(back.at()),
                handover.light(now),
                handover.daysLeft(now),
                receives ? handover.state().commands() : List.of());
    }
}
