package org.mingjing.complaints.complaint;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.correction.CorrectionInput;
import org.mingjing.complaints.course.ReferralTarget;
import org.mingjing.complaints.page.TypedForm;

/** Reads a command out of the form that an official sent. */
record CommandInput(TypedForm typed) {
    /** Prefix of the fields that count the people dealt with, one for each kind. */
    static final String COUNT = "count.";

    private static final int MONEY_DIGITS = 12;

    /** What a command says; 422 for a number or date that is none. */
    CommandRequest request(ComplaintCommand verb) {
        return switch (verb) {
            case ACCEPT -> new CommandRequest.Accept();
            case CLOSE -> new CommandRequest.Close();
            case RESUME -> new CommandRequest.Resume();
            case REFER ->
                new CommandRequest.Refer(
                        typed.chosen("target", ReferralTarget.values()),
                        typed.value("organ"),
                        typed.value("caseNumber"),
                        "true".equals(typed.value("consent")),
                        typed.value("reason"));
            case DESIGNATE -> new CommandRequest.Designate(typed.value("organ"), typed.value("reason"));
            case CORRECT -> CorrectionInput.classification(typed);
            case CORRECT_RESPONDENT -> CorrectionInput.respondent(typed);
            case RAISE -> new CommandRequest.Raise(typed.value("reason"));
            case SUSPEND -> new CommandRequest.Suspend(typed.value("groundCode"), typed.value("reason"), date("until"));
            case EXTEND -> new CommandRequest.Extend(typed.value("notice"), null);
            case PROGRESS -> new CommandRequest.Progress(typed.value("text"));
            case RATE -> new CommandRequest.Rate(mark("speed"), mark("attitude"), mark("result"), mark("cleanness"));
            case REVIEW -> new CommandRequest.Review(typed.value("reason"));
            case WITHDRAW -> new CommandRequest.Withdraw(typed.value("reason"));
            case DECLINE ->
                new CommandRequest.Decline(typed.value("groundCode"), typed.value("reason"), typed.value("remedy"));
            case ASSIGN -> new CommandRequest.Assign(typed.value("handler"), typed.value("department"));
            case PROCEDURAL_REPLY -> new CommandRequest.ProceduralReply(typed.value("text"));
            case REPLY -> new CommandRequest.Reply(typed.value("text"));
            case CONCLUDE ->
                new CommandRequest.Conclude(
                        typed.chosen("outcome", Outcome.values()),
                        typed.value("findings"),
                        typed.value("correction"),
                        date("correctionDueDate"),
                        disposed(),
                        fen());
        };
    }

    private Integer mark(String aspect) {
        var given = typed.value(aspect);
        return given != null && given.matches("[1-5]") ? Integer.valueOf(given) : null;
    }

    private LocalDate date(String field) {
        try {
            return typed.value(field) != null ? LocalDate.parse(typed.value(field)) : null;
        } catch (DateTimeException e) {
            throw wrong(field, "2018-06-30");
        }
    }

    private List<CommandRequest.Disposed> disposed() {
        var disposed = new ArrayList<>(PersonRows.of(typed).disposed());
        for (var kind : DispositionKind.values()) {
            var count = typed.values().getOrDefault(COUNT + kind, "0");
            if (!count.matches("[0-9]{1,3}")) {
                throw wrong(COUNT + kind, "0–500");
            }
            if (Integer.parseInt(count) > 0) {
                disposed.add(new CommandRequest.Disposed(kind, Integer.valueOf(count), null, null, null, null));
            }
        }
        return disposed;
    }

    private Long fen() {
        var yuan = typed.values().getOrDefault("released", "0").replace(",", "");
        if (!yuan.matches("[0-9]{1," + MONEY_DIGITS + "}(\\.[0-9]{1,2})?")) {
            throw wrong("released", "12000.00");
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    private static ProblemException wrong(String field, String example) {
        return ProblemException.unprocessable(field, "wrong-type", "type", example);
    }
}
