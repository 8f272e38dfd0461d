package org.mingjing.complaints.correction;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.business.BusinessEventRequest;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Kind;
import org.mingjing.complaints.page.TypedForm;

/** Reads corrections out of the forms of a complaint's page. */
public final class CorrectionInput {
    static final String EVENT = "businessEvent";

    private static final String YUAN = "[0-9]{1,12}(\\.[0-9]{1,2})?";
    private static final List<String> EVENT_FIELDS = List.of(
            "ofReporter", "harmedName", "harmedCode", "decidingUnit", "measure", "amount", "since", "requested");

    private CorrectionInput() {}

    /** As what it counts; 422 for a number or date that is none. */
    public static CommandRequest.Correct classification(TypedForm typed) {
        var enterprise = typed.value("enterpriseRelated");
        return new CommandRequest.Correct(
                typed.value("groundCode"),
                typed.chosen("kind", Kind.values()),
                typed.value("category"),
                enterprise == null ? null : Boolean.valueOf(enterprise),
                event(typed));
    }

    /** Which organ it is about. */
    public static CommandRequest.CorrectRespondent respondent(TypedForm typed) {
        return new CommandRequest.CorrectRespondent(typed.value("groundCode"), typed.value("respondentOrgan"));
    }

    /** The same refusal, with the fields named as they are on the page. */
    static ProblemException onPage(ProblemException refusal) {
        return refusal.errors().isEmpty()
                ? refusal
                : ProblemException.unprocessable(refusal.errors().stream()
                        .map(error -> new FieldError(
                                error.field().replace(EVENT + ".", "").replace("amountFen", "amount"),
                                error.code(),
                                error.args()))
                        .toList());
    }

    /** Null where nothing of it was filled in. */
    private static BusinessEventRequest event(TypedForm typed) {
        if (EVENT_FIELDS.stream().allMatch(field -> typed.value(field) == null)) {
            return null;
        }
        return new BusinessEventRequest(
                "true".equals(typed.value("ofReporter")),
                typed.value("harmedName"),
                typed.value("harmedCode"),
                typed.value("decidingUnit"),
                typed.value("measure"),
                null,
                fen(typed),
                since(typed),
                typed.value("requested"));
    }

    private static Long fen(TypedForm typed) {
        if (typed.value("amount") == null) {
            return null;
        }
        var yuan = typed.value("amount").replace(",", "");
        if (!yuan.matches(YUAN)) {
            throw ProblemException.unprocessable("amount", "wrong-type", "type", "12000.00");
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    private static LocalDate since(TypedForm typed) {
        try {
            return typed.value("since") == null ? null : LocalDate.parse(typed.value("since"));
        } catch (DateTimeException e) {
            throw ProblemException.unprocessable("since", "wrong-type", "type", "2018-06-30");
        }
    }
}
