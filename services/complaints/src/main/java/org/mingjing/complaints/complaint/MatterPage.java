package org.mingjing.complaints.complaint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.timeline.Verification;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.evidence.EvidenceView;
import org.mingjing.complaints.officer.Colleagues;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.TypedForm;

/** One complaint for officials: what it says, what can be done with it now, and what was done. */
public record MatterPage(
        PageText t,
        ComplaintView complaint,
        Colleagues colleagues,
        List<EvidenceView> evidence,
        List<Step> steps,
        Verification proof,
        List<RunningClock> clocks,
        List<CommandForm> forms,
        TypedForm typed,
        String done,
        Parts parts) {

    /** Something that was done, in words. */
    public record Step(Instant at, String label, String actor, String organ) {}

    /**
     * A public clock, how much of its time is used, in percent, and when it was told that its date had passed; null when it
     * was not.
     */
    public record RunningClock(ClockView clock, long share, Instant missedToldAt) {}

    /** Something said in a word and a number. */
    public record Mark(String label, String value) {}

    /** The clock that ends first, or null when none runs. */
    public ClockView running() {
        return clocks.stream()
                .map(RunningClock::clock)
                .filter(clock -> clock.metAt() == null)
                .min(Comparator.comparing(ClockView::dueAt))
                .orElse(null);
    }

    /** Whether the form that was refused is not on the page any more; what was typed is shown to be copied then. */
    public boolean gone() {
        return forms.stream().noneMatch(form -> typed.wasFor(form.command())) && !parts.offers(typed.name());
    }

    /** The people dealt with, by kind. */
    public List<Mark> dispositions() {
        var conclusion = complaint.conclusion();
        return conclusion == null || conclusion.dispositions() == null
                ? List.of()
                : conclusion.dispositions().stream()
                        .map(one -> new Mark(t.label("disposition." + one.kind()), t.of("office.persons", one.count())))
                        .toList();
    }

    /** The reporter's judgement, aspect by aspect. */
    public List<Mark> marks() {
        var rating = complaint.rating();
        return rating == null
                ? List.of()
                : List.of(
                        mark("speed", rating.speed()),
                        mark("attitude", rating.attitude()),
                        mark("result", rating.result()),
                        mark("cleanness", rating.cleanness()));
    }

    /** Why it was not accepted, in words. */
    public String ground() {
        var code = complaint.refusal().groundCode();
        var text = t.of("office.ground." + code);
        return text.startsWith("page.") ? code : text;
    }

    private Mark mark(String aspect, int value) {
        return new Mark(t.of("rate." + aspect), t.of("rate." + value));
    }

    /** Who is in charge, by name where the caller is a colleague. */
    public String officer() {
        return colleagues.named(complaint.handlingOrgan(), complaint.handler(), t);
    }

    /** Whether the number in charge may be mistyped, which whoever can give it to another should look at. */
    public boolean officerUnknown() {
        return complaint.allowedCommands().contains(ComplaintCommand.ASSIGN.verb())
                && colleagues.unknown(complaint.handlingOrgan(), complaint.handler());
    }

    /** Who entered it for the reporter. */
    public String operator() {
        return colleagues.named(complaint.filedOnBehalfOrgan(), complaint.filedOnBehalfBy(), t);
    }

    /** The list of what the officer in charge has still open. */
    public String officerHref() {
        return new ListForm(Map.of())
                .with("handler", complaint.handler())
                .with("open", "true")
                .href("/complaints");
    }
}
