package org.mingjing.complaints.complaint;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.course.ReferralTarget;

/**
 * What an official typed for a command, with what was wrong with it, so that the form can be shown again as it was left.
 *
 * @param command the verb, or null
 * @param notice what to say above the page, or null
 */
public record CommandInput(String command, Map<String, String> values, Map<String, String> errors, String notice) {
    /** Prefix of the fields that count the people dealt with, one for each kind. */
    static final String COUNT = "count.";

    private static final int MONEY_DIGITS = 12;

    static CommandInput none() {
        return new CommandInput(null, Map.of(), Map.of(), null);
    }

    static CommandInput of(String command, MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        form.forEach((name, given) -> {
            if (!given.isEmpty() && !given.getFirst().isBlank()) {
                values.put(name, given.getFirst().strip());
            }
        });
        return new CommandInput(command, values, Map.of(), null);
    }

    CommandInput refused(Map<String, String> wrong, String why) {
        return new CommandInput(command, values, wrong, why);
    }

    /** The version that was seen, as a system would send it. */
    String ifMatch() {
        return "\"" + values.getOrDefault("version", "") + "\"";
    }

    /** What a command says; 422 for a number or date that is none. */
    CommandRequest request(ComplaintCommand verb) {
        return switch (verb) {
            case ACCEPT -> new CommandRequest.Accept();
            case CLOSE -> new CommandRequest.Close();
            case RESUME -> new CommandRequest.Resume();
            case REFER ->
                new CommandRequest.Refer(
                        constant(ReferralTarget.values(), values.get("target")),
                        values.get("organ"),
                        values.get("caseNumber"),
                        "true".equals(values.get("consent")),
                        values.get("reason"));
            case DESIGNATE -> new CommandRequest.Designate(values.get("organ"), values.get("reason"));
            case RAISE -> new CommandRequest.Raise(values.get("reason"));
            case SUSPEND -> new CommandRequest.Suspend(values.get("groundCode"), values.get("reason"), date("until"));
            case EXTEND -> new CommandRequest.Extend(values.get("notice"));
            case PROGRESS -> new CommandRequest.Progress(values.get("text"));
            case RATE, REVIEW, WITHDRAW -> throw ProblemException.notFound("command", verb.verb());
            case DECLINE ->
                new CommandRequest.Decline(values.get("groundCode"), values.get("reason"), values.get("remedy"));
            case ASSIGN -> new CommandRequest.Assign(values.get("handler"), values.get("department"));
            case PROCEDURAL_REPLY -> new CommandRequest.ProceduralReply(values.get("text"));
            case REPLY -> new CommandRequest.Reply(values.get("text"));
            case CONCLUDE ->
                new CommandRequest.Conclude(
                        constant(Outcome.values(), values.get("outcome")),
                        values.get("findings"),
                        values.get("correction"),
                        date("correctionDueDate"),
                        disposed(),
                        fen());
        };
    }

    /** Whether something was typed in that form. */
    public boolean wasFor(String form) {
        return form.equals(command);
    }

    /** What was typed in a field of a form, or empty. */
    public String value(String form, String field) {
        return wasFor(form) ? values.getOrDefault(field, "") : "";
    }

    /** What is wrong with a field of a form, or null. */
    public String error(String form, String field) {
        return wasFor(form) ? errors.get(field) : null;
    }

    /** Null where nothing was chosen, which the validation names. */
    private static <E extends Enum<E>> E constant(E[] all, String given) {
        for (var one : all) {
            if (one.name().equals(given)) {
                return one;
            }
        }
        return null;
    }

    private LocalDate date(String field) {
        try {
            return values.containsKey(field) ? LocalDate.parse(values.get(field)) : null;
        } catch (DateTimeException e) {
            throw wrong(field, "2018-06-30");
        }
    }

    private List<CommandRequest.Disposed> disposed() {
        var disposed = new ArrayList<CommandRequest.Disposed>();
        for (var kind : DispositionKind.values()) {
            var count = values.getOrDefault(COUNT + kind, "0");
            if (!count.matches("[0-9]{1,3}")) {
                throw wrong(COUNT + kind, "0–500");
            }
            if (Integer.parseInt(count) > 0) {
                disposed.add(new CommandRequest.Disposed(kind, Integer.valueOf(count), null));
            }
        }
        return disposed;
    }

    private Long fen() {
        var yuan = values.getOrDefault("released", "0").replace(",", "");
        if (!yuan.matches("[0-9]{1," + MONEY_DIGITS + "}(\\.[0-9]{1,2})?")) {
            throw wrong("released", "12000.00");
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    private static ProblemException wrong(String field, String example) {
        return ProblemException.unprocessable(field, "wrong-type", "type", example);
    }
}
