package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.commons.scope.StaffNumber;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.business.BusinessEventRules;
import org.mingjing.complaints.category.Categories;
import org.mingjing.complaints.intake.ChannelSources;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;

/** Checks what a complaint is about against the directory, the catalogue and the limits, and routes it. */
@ApplicationScoped
public class MatterRules {
    private final Organs organs;
    private final Categories categories;
    private final Limits limits;
    private final ChannelSources sources;
    private final BusinessEventRules businessEvents;
    private final Clock clock;

    MatterRules(
            Organs organs,
            Categories categories,
            Limits limits,
            ChannelSources sources,
            BusinessEventRules businessEvents,
            Clock clock) {
        this.organs = organs;
        this.categories = categories;
        this.limits = limits;
        this.sources = sources;
        this.businessEvents = businessEvents;
        this.clock = clock;
    }

    /** The matter as it would be filed today. */
    public Routed route(FilingRequest request) {
        return route(request, BusinessTime.dayOf(clock.instant()));
    }

    /**
     * The matter with the organ that will handle it, classified by the catalogue of that day; 422 naming each field that
     * is not acceptable.
     */
    public Routed route(FilingRequest request, LocalDate day) {
        List<FieldError> errors = new ArrayList<>();
        var respondent = organs.withCode(request.respondentOrgan());
        if (respondent.isEmpty()) {
            errors.add(FieldError.of("respondentOrgan", "unknown-organ", "code", request.respondentOrgan()));
        }
        var handler = respondent.flatMap(organ -> handler(organ, errors));
        var category = categories.classify(request.category(), day);
        if (category.isEmpty()) {
            errors.add(FieldError.of("category", "unknown-category", "code", request.category()));
        }
        checkText(request, errors);
        checkReporter(request, errors);
        checkSource(request, errors);
        errors.addAll(businessEvents.errors(request));
        if (!errors.isEmpty()) {
            throw ProblemException.unprocessable(errors);
        }
        return routed(request, category.orElseThrow(), respondent.orElseThrow(), handler.orElseThrow());
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
        if (request.reporter() != null && !request.reporter().reachable()) {
            errors.add(FieldError.of("reporter.phone", "contact-needed"));
        }
    }

    private void checkSource(FilingRequest request, List<FieldError> errors) {
        var source = request.channelSource();
        if (source == null) {
            return;
        }
        if (request.channel() != Channel.TRANSFERRED) {
            errors.add(FieldError.of("channelSource", "source-not-transferred"));
        } else if (!sources.has(source)) {
            errors.add(FieldError.of("channelSource", "unknown-source", "code", source));
        }
    }

    private static Routed routed(FilingRequest request, Categories.Found category, Organ respondent, Organ handler) {
        var matter = new Matter(
                request.kind(),
                request.channel(),
                request.channelSource(),
                request.enterpriseRelated() || request.kind() == Kind.BUSINESS_ENVIRONMENT,
                request.anonymous(),
                category.leaf(),
                category.group(),
                category.version(),
                request.title(),
                request.text(),
                request.caseNumber(),
                respondent.code(),
                respondent.region(),
                request.respondentOfficer(),
                StaffNumber.of(request.respondentStaffNo()),
                false,
                null,
                null);
        return new Routed(matter, Handling.at(handler.code(), handler.region()));
    }

    /** A matter and who handles it. */
    public record Routed(Matter matter, Handling handling) {
        /** The same as a report of retaliation, which has a route of its own. */
        public Routed retaliation(Matter first, Handling to) {
            return new Routed(matter.asRetaliationFor(first), to);
        }
    }
}
