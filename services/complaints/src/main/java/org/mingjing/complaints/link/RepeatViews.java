package org.mingjing.complaints.link;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintSummaries;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.Labels;
import org.mingjing.complaints.complaint.Names;

/** Shows what is like a complaint, and what was found not to be the same. */
@ApplicationScoped
class RepeatViews {
    private final Complaints complaints;
    private final ComplaintSummaries summaries;
    private final LinkReasons reasons;
    private final Names names;
    private final Labels labels;
    private final Clock clock;

    RepeatViews(
            Complaints complaints,
            ComplaintSummaries summaries,
            LinkReasons reasons,
            Names names,
            Labels labels,
            Clock clock) {
        this.complaints = complaints;
        this.summaries = summaries;
        this.reasons = reasons;
        this.names = names;
        this.labels = labels;
        this.clock = clock;
    }

    RepeatsView of(RepeatFinding.Found found, Map<UUID, Dismissals.Dismissal> dismissals) {
        var rule = found.rule().value();
        var proposed = found.alike().stream()
                .filter(one -> !dismissals.containsKey(one.id()))
                .limit(rule.proposals())
                .toList();
        var dismissed = found.alike().stream()
                .filter(one -> dismissals.containsKey(one.id()))
                .toList();
        var shown = complaints.visible(Stream.concat(proposed.stream(), dismissed.stream())
                .map(RepeatFinding.Alike::id)
                .toList());
        summaries.prepare(List.copyOf(shown.values()));
        return new RepeatsView(
                rule.days(),
                rule.threshold(),
                found.compared(),
                found.complete(),
                views(proposed, shown, dismissals),
                views(dismissed, shown, dismissals),
                found.rule().source());
    }

    private List<RepeatView> views(
            List<RepeatFinding.Alike> alike, Map<UUID, Complaint> shown, Map<UUID, Dismissals.Dismissal> dismissals) {
        return alike.stream()
                .filter(one -> shown.containsKey(one.id()))
                .map(one -> view(one, shown.get(one.id()), dismissals.get(one.id())))
                .toList();
    }

    private RepeatView view(RepeatFinding.Alike alike, Complaint complaint, Dismissals.Dismissal dismissal) {
        var lang = labels.lang();
        var summary = summaries.of(complaint, clock.instant());
        return new RepeatView(
                summary,
                Math.round(alike.score() * 100) / 100.0,
                labels.outcome(summary.outcome(), lang),
                dismissal == null ? null : dismissed(dismissal, lang));
    }

    private RepeatView.DismissedView dismissed(Dismissals.Dismissal one, String lang) {
        return new RepeatView.DismissedView(
                one.by(),
                one.organ(),
                names.organ(one.organ()),
                one.reason(),
                reasons.label(one.reason(), lang),
                local(one.at()));
    }
}
