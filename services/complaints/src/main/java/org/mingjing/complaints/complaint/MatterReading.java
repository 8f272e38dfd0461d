package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.commons.timeline.TimelineEntry;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.evidence.EvidenceService;
import org.mingjing.complaints.officer.Colleagues;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.TypedForm;

/** Reads all that the page of one complaint shows, at one moment. */
@ApplicationScoped
public class MatterReading {
    /** By login, and by receipt and PIN. */
    private static final Set<String> BY_REPORTER = Set.of("person", ComplaintAccess.REPORTER_ACTOR);

    private final ComplaintReading reading;
    private final EvidenceService evidence;
    private final List<MatterSection> sections;
    private final KnownHandlers handlers;
    private final Names names;
    private final Clock clock;

    MatterReading(
            ComplaintReading reading,
            EvidenceService evidence,
            @Any Instance<MatterSection> sections,
            KnownHandlers handlers,
            Names names,
            Clock clock) {
        this.reading = reading;
        this.evidence = evidence;
        this.sections = sections.stream().toList();
        this.handlers = handlers;
        this.names = names;
        this.clock = clock;
    }

    /** The page of one complaint; 404 when it is not this caller's to see. */
    @Transactional
    public MatterPage of(UUID id, MatterVisit visit, PageText t) {
        var complaint = reading.get(id);
        var entries = reading.timeline(id);
        var colleagues = handlers.colleagues(Stream.concat(
                Stream.of(complaint.handler(), complaint.filedOnBehalfBy()),
                entries.stream().map(TimelineEntry::actor)));
        var parts = Parts.of(sections.stream()
                .map(section -> section.of(complaint, visit, t))
                .toList());
        return new MatterPage(
                t,
                complaint,
                colleagues,
                evidence.of(id),
                steps(entries, colleagues, t),
                reading.verify(id),
                complaint.clocks().stream()
                        .map(view -> new MatterPage.RunningClock(view, share(view), missed(view, entries)))
                        .toList(),
                forms(complaint, parts, visit.typed(), t),
                visit.typed(),
                ComplaintCommand.ofVerb(String.valueOf(visit.done()))
                        .map(command -> t.label("command." + command))
                        .orElse(null),
                parts);
    }

    private List<CommandForm> forms(ComplaintView complaint, Parts parts, TypedForm typed, PageText t) {
        return complaint.allowedCommands().stream()
                .filter(verb -> !parts.leadsTo(verb))
                .flatMap(verb -> ComplaintCommand.ofVerb(verb).stream())
                .filter(command -> !command.ofReporter())
                .map(command -> CommandForm.of(
                        command,
                        t,
                        typed,
                        command == ComplaintCommand.ASSIGN ? handlers.withLoad(t) : List.of(),
                        complaint.course().suspensionDaysLeft()))
                .toList();
    }

    private List<MatterPage.Step> steps(List<TimelineEntry> entries, Colleagues colleagues, PageText t) {
        return entries.stream()
                .map(entry -> step(entry, colleagues, t))
                .toList()
                .reversed();
    }

    /** A date that was moved afterwards was told for what it was, not for what it is. */
    private static Instant missed(ClockView view, List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> "deadline-missed".equals(entry.command()))
                .filter(entry -> view.id().equals(entry.after().get("clock"))
                        && view.dueAt()
                                .toInstant()
                                .toString()
                                .equals(entry.after().get("dueAt")))
                .map(TimelineEntry::occurredAt)
                .findFirst()
                .orElse(null);
    }

    private MatterPage.Step step(TimelineEntry entry, Colleagues colleagues, PageText t) {
        var key = entry.command().toUpperCase(Locale.ROOT).replace('-', '_');
        return new MatterPage.Step(
                entry.occurredAt(),
                t.of("office.step." + key),
                BY_REPORTER.contains(String.valueOf(entry.actor()))
                        ? t.of("office.reporter")
                        : colleagues.named(entry.organ(), entry.actor(), t),
                entry.organ() == null ? null : names.organ(entry.organ()));
    }

    private long share(ClockView view) {
        var from = view.beganAt().toInstant();
        Instant until = view.metAt() == null ? clock.instant() : view.metAt().toInstant();
        var whole = Duration.between(from, view.dueAt().toInstant()).toSeconds();
        var used = Duration.between(from, until).toSeconds();
        return whole <= 0 ? 100 : Math.clamp(used * 100 / whole, 1, 100);
    }
}
