package org.mingjing.complaints.complaint;

import static org.mingjing.complaints.deadline.PublicClocks.local;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.deadline.PublicClocks;

/** Shows complaints as lines of a list. */
@ApplicationScoped
public class ComplaintSummaries {
    private final PublicClocks clocks;
    private final NextSteps steps;
    private final ComplaintAccess access;
    private final Names names;
    private final Labels labels;

    ComplaintSummaries(PublicClocks clocks, NextSteps steps, ComplaintAccess access, Names names, Labels labels) {
        this.clocks = clocks;
        this.steps = steps;
        this.access = access;
        this.names = names;
        this.labels = labels;
    }

    /** Reads the names that these lines will show at once instead of one by one, in the running transaction. */
    public void prepare(List<Complaint> complaints) {
        names.prepare(complaints.stream()
                .flatMap(one ->
                        Stream.of(one.matter().respondentOrgan(), one.handling().organ()))
                .collect(Collectors.toSet()));
    }

    /** One line. */
    public ComplaintSummary of(Complaint complaint, Instant now) {
        var lang = labels.lang();
        var matter = complaint.matter();
        var due = nextClock(complaint, now, lang);
        var next = steps.of(complaint, now, lang);
        return new ComplaintSummary(
                complaint.id(),
                complaint.receipt(),
                matter.title(),
                matter.kind(),
                matter.channel(),
                complaint.status(),
                labels.status(complaint.status(), lang),
                matter.category(),
                names.category(matter.category(), matter.categoryVersion(), lang),
                matter.enterpriseRelated(),
                matter.respondentOrgan(),
                names.organ(matter.respondentOrgan()),
                matter.respondentRegion(),
                complaint.handling().organ(),
                names.organ(complaint.handling().organ()),
                access.isReporter(complaint) ? null : complaint.handling().handler(),
                complaint.conclusion() == null ? null : complaint.conclusion().outcome(),
                local(complaint.filedAt()),
                due.map(ClockView::dueAt).orElse(null),
                due.map(ClockView::light).orElse(null),
                due.map(ClockView::daysLeft).orElse(null),
                complaint.origin().demo(),
                matter.retaliation(),
                next.command(),
                next.label());
    }

    /** The clock that ends first among those that run. */
    public Optional<ClockView> nextClock(Complaint complaint, Instant now, String lang) {
        return clocks.views(complaint.milestones(), now, lang).stream()
                .filter(clock -> clock.metAt() == null)
                .min(Comparator.comparing(ClockView::dueAt));
    }
}
