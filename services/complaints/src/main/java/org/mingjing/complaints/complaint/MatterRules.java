package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** Checks what a complaint is about against the directory, the catalogue and the limits, and routes it. */
@ApplicationScoped
public class MatterRules {
    private final Organs organs;
    private final Categories categories;
    private final Limits limits;

    MatterRules(Organs organs, Categories categories, Limits limits) {
        this.organs = organs;
        this.categories = categories;
        this.limits = limits;
    }

    /** The matter with the organ that will handle it; 422 naming each field that is not acceptable. */
    public Routed route(FilingRequest request) {
        List<FieldError> errors = new ArrayList<>();
        var respondent = organs.withCode(request.respondentOrgan());
        if (respondent.isEmpty()) {
            errors.add(FieldError.of("respondentOrgan", "unknown-organ", "code", request.respondentOrgan()));
        }
        var handler = respondent.flatMap(organ -> handler(organ, errors));
        var group = categories.groupOf(request.category());
        if (group.isEmpty()) {
            errors.add(FieldError.of("category", "unknown-category", "code", request.category()));
        }
        checkText(request, errors);
        checkReporter(request, errors);
        if (!errors.isEmpty()) {
            throw ProblemException.unprocessable(errors);
        }
        return routed(request, group.orElseThrow().code(), respondent.orElseThrow(), handler.orElseThrow());
    }

    private Optional<Organ> handler(Organ respondent, List<FieldError> errors) {
        var code = Routing.handlingOrgan(respondent);
        var handler = organs.withCode(code);
        if (handler.isEmpty()) {
            errors.add(
                    FieldError.of("respondentOrgan", "no-handling-organ", "code", respondent.code(), "handler", code));
        }
        return handler;
    }

    private void checkText(FilingRequest request, List<FieldError> errors) {
        var length = request.text().codePointCount(0, request.text().length());
        if (length > limits.textCharacters()) {
            errors.add(FieldError.of("text", "text-too-long", "length", length, "max", limits.textCharacters()));
        }
    }

    private static void checkReporter(FilingRequest request, List<FieldError> errors) {
        if (request.anonymous() && request.reporter() != null) {
            errors.add(FieldError.of("reporter", "reporter-forbidden"));
        }
        if (!request.anonymous() && request.reporter() == null) {
            errors.add(FieldError.of("reporter", "reporter-needed"));
        }
    }

    private static Routed routed(FilingRequest request, String group, Organ respondent, Organ handler) {
        var matter = new Matter(
                request.kind(),
                request.channel(),
                request.enterpriseRelated(),
                request.anonymous(),
                request.category(),
                group,
                request.title(),
                request.text(),
                request.caseNumber(),
                respondent.code(),
                respondent.region(),
                request.respondentOfficer(),
                request.respondentStaffNo());
        return new Routed(matter, Handling.at(handler.code(), handler.region()));
    }

    /** A matter and who handles it. */
    public record Routed(Matter matter, Handling handling) {}
}
