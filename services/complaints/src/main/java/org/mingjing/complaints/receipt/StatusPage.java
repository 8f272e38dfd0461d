package org.mingjing.complaints.receipt;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.deadline.Light;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.deadline.ClockView;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Parts;

/** Where a complaint stands, for its reporter. */
public record StatusPage(StatusVisit visit, Parts parts) {
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

    public Map<String, String> errors() {
        return visit.typed().errors();
    }

    /** The clock that runs now, or null when none does. */
    public ClockView running() {
        return view().complaint().clocks().stream()
                .filter(clock -> clock.light() != Light.DONE)
                .findFirst()
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

    /** What is judged. */
    public List<String> aspects() {
        return List.of("speed", "attitude", "result", "cleanness");
    }

    /** The judgement in a form; 422 naming the aspect that is missing. */
    static CommandRequest.Rate rating(MultivaluedMap<String, String> form) {
        return new CommandRequest.Rate(
                mark(form, "speed"), mark(form, "attitude"), mark(form, "result"), mark(form, "cleanness"));
    }

    /** Why the reporter is not content; 422 when it is not said or too long. */
    static CommandRequest.Review review(MultivaluedMap<String, String> form) {
        var reason = text(form, CommandRequest.Review.MAX);
        if (reason == null) {
            throw ProblemException.unprocessable("reason", "NotBlank");
        }
        return new CommandRequest.Review(reason);
    }

    /** Why the reporter takes it back, if that was said. */
    static CommandRequest.Withdraw withdrawal(MultivaluedMap<String, String> form) {
        return new CommandRequest.Withdraw(text(form, CommandRequest.Withdraw.MAX));
    }

    private static String text(MultivaluedMap<String, String> form, int max) {
        var given = form.getFirst("reason");
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > max) {
            throw ProblemException.unprocessable("reason", "Size", "min", 0, "max", max);
        }
        return given.strip();
    }

    private static int mark(MultivaluedMap<String, String> form, String aspect) {
        String value = form.getFirst(aspect);
        if (value == null || !value.matches("[1-5]")) {
            throw ProblemException.unprocessable(aspect, "one-of", "values", "1, 2, 3, 4, 5");
        }
        return Integer.parseInt(value);
    }

    /** Neither receipt nor PIN. */
    @Override
    public String toString() {
        return "StatusPage[withheld]";
    }
}
