package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.mingjing.complaints.deadline.PublicClocks;

/**
 * Says what is done next with a complaint, in every list alike: what the caller himself has to do, else what he waits for
 * others to do.
 */
@ApplicationScoped
class NextSteps {
    private final ComplaintAccess access;
    private final PublicClocks clocks;
    private final Labels labels;

    NextSteps(ComplaintAccess access, PublicClocks clocks, Labels labels) {
        this.access = access;
        this.clocks = clocks;
        this.labels = labels;
    }

    NextStep of(Complaint complaint, Instant now, String lang) {
        // what is not awaited is not looked into, since a list asks this of each of its lines
        var due = complaint.status().commands().stream()
                .filter(ComplaintCommand::awaited)
                .filter(command -> CommandConditions.due(command, complaint, clocks, now))
                .toList();
        return due.stream()
                .filter(command -> access.mayEver(complaint, command))
                .findFirst()
                .map(command -> new NextStep(command.verb(), said(complaint, command, lang)))
                .orElseGet(() -> new NextStep(null, ofOthers(complaint, due, lang)));
    }

    private String ofOthers(Complaint complaint, List<ComplaintCommand> due, String lang) {
        if (access.isReporter(complaint)) {
            return labels.text("page.nextstep.read", lang);
        }
        if (due.isEmpty()) {
            var waits = CommandConditions.waitsForResult(complaint);
            return labels.text(waits ? "page.nextstep.result" : "page.nextstep.read", lang);
        }
        return due.stream()
                .filter(command -> !command.ofReporter())
                .findFirst()
                .map(command -> said(complaint, command, lang))
                .orElseGet(() -> labels.text("page.nextstep.rating", lang));
    }

    /** Whoever accepts decides whether to, unless it comes from an organ that did. */
    private String said(Complaint complaint, ComplaintCommand command, String lang) {
        return complaint.status() == ComplaintStatus.FILED && command == ComplaintCommand.ACCEPT
                ? labels.text("page.nextstep.decide", lang)
                : labels.command(command, lang);
    }
}
