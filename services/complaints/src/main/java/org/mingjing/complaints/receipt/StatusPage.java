package org.mingjing.complaints.receipt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.complaint.FormField;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Parts;
import org.mingjing.complaints.page.TypedForm;

/**
 * Where a complaint stands, for its reporter.
 *
 * @param reviewUntil the last moment at which a review can be asked for; null while there is no reply
 * @param reviewLength how long there is for the answer to a review that is asked for at this moment
 * @param extensions of files that are taken
 * @param maxBytes of one file
 */
public record StatusPage(
        StatusVisit visit,
        Parts parts,
        Instant reviewUntil,
        String reviewLength,
        List<String> extensions,
        long maxBytes) {
    /** The tag of an upload gives its field the id {@code f-file}. */
    private static final String UPLOAD = "f";

    public PageText t() {
        return visit.t();
    }

    public ReporterView view() {
        return visit.view();
    }

    /** Where its forms go. */
    public String base() {
        return visit.way().base();
    }

    public String receipt() {
        return visit.way().receipt();
    }

    public String pin() {
        return visit.way().pin();
    }

    /** A form that was refused, or none. */
    public TypedForm typed() {
        return visit.typed();
    }

    /** Whether the form that was refused is not on the page any more; what was typed is shown to be copied then. */
    public boolean gone() {
        var name = typed().name();
        return !view().complaint().allowedCommands().contains(name) && !parts.offers(name) && !UPLOAD.equals(name);
    }

    /** The clock that ends first, or null when none runs. */
    public ClockView running() {
        return view().complaint().clocks().stream()
                .filter(clock -> clock.light() != Light.DONE)
                .min(Comparator.comparing(ClockView::dueAt))
                .orElse(null);
    }

    /** Whether the reporter can judge now. */
    public boolean rateable() {
        return view().complaint().allowedCommands().contains("rate");
    }

    /** Whether the reporter can ask for a review now. */
    public boolean reviewable() {
        return view().complaint().allowedCommands().contains("review");
    }

    /** Whether the reporter can take it back now. */
    public boolean withdrawable() {
        return view().complaint().allowedCommands().contains("withdraw");
    }

    /** Whether evidence is still taken. */
    public boolean addable() {
        return !view().complaint().status().ended();
    }

    /** The fields of the judgement. */
    public List<FormField> rating() {
        return Stream.of("speed", "attitude", "result", "cleanness")
                .map(aspect -> FormField.choice(
                                aspect, t().of("rate." + aspect), null, marks(typed().value("rate", aspect)))
                        .typed("rate", typed()))
                .toList();
    }

    private List<FormField.Choice> marks(String chosen) {
        return Stream.of("5", "4", "3", "2", "1")
                .map(mark -> new FormField.Choice(mark, t().of("rate." + mark), mark.equals(chosen)))
                .toList();
    }

    /** Why the reporter is not content. */
    public FormField review() {
        var hint = t().of("review.hint", reviewLength);
        var until = reviewUntil == null ? "" : t().of("status.review.until", BusinessTime.dayOf(reviewUntil));
        return FormField.area("reason", t().of("review.reason"), hint + until, true)
                .typed("review", typed());
    }

    /** Why the reporter takes it back, if he likes to say so. */
    public FormField withdrawal() {
        return FormField.area("reason", t().of("withdraw.reason"), null, false).typed("withdraw", typed());
    }

    /** What is wrong with the file that was sent, or null. */
    public String uploadError() {
        return typed().error(UPLOAD, "file");
    }

    /** Which files are taken, in words. */
    public String fileHint() {
        return String.join(", ", extensions) + " · " + tooLarge();
    }

    /** How large a file may be, in words. */
    public String tooLarge() {
        return t().of("hint.file", maxBytes >> 20);
    }

    /** A file that is sent leaves nothing that could be shown again. */
    static TypedForm upload() {
        return new TypedForm(UPLOAD, Map.of(), Map.of(), null);
    }

    /** Neither receipt nor PIN. */
    @Override
    public String toString() {
        return "StatusPage[withheld]";
    }
}
