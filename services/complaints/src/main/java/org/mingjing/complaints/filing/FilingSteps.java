package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.MatterRules;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.PageTexts;

/** Leads through the steps: what is missing keeps the person at its step, and nothing typed is lost. */
@ApplicationScoped
class FilingSteps {
    private static final int FOUND = 12;

    private final Organs organs;
    private final MatterRules rules;
    private final Choices choices;
    private final PageTexts texts;
    private final Validator validator;
    private final CurrentScope scope;

    FilingSteps(
            Organs organs,
            MatterRules rules,
            Choices choices,
            PageTexts texts,
            Validator validator,
            CurrentScope scope) {
        this.organs = organs;
        this.rules = rules;
        this.choices = choices;
        this.texts = texts;
        this.validator = validator;
        this.scope = scope;
    }

    FilingPage first() {
        return page(
                FilingStep.MATTER,
                new FilingForm(Map.of("key", UUID.randomUUID().toString())),
                Map.of(),
                "");
    }

    /** The page that follows a button: {@code next}, {@code back}, or {@code find} (an organ by name). */
    FilingPage turn(FilingStep step, String button, String search, FilingForm form) {
        if ("back".equals(button)) {
            return page(step.back(form), form, Map.of(), "");
        }
        if ("find".equals(button)) {
            return page(step, form, Map.of(), search);
        }
        Map<String, String> errors = errors(step, form);
        return page(errors.isEmpty() ? step.next(form) : step, form, errors, search);
    }

    /** The step at which the first of these errors can be mended, with all of them. */
    FilingPage refused(FilingForm form, Map<String, String> refusal) {
        Map<String, String> errors = FilingSending.lastNames(refusal);
        for (FilingStep step : FilingStep.values()) {
            FilingPage page = page(step, form, errors, "");
            if (page.shown().stream().anyMatch(errors::containsKey)) {
                return page;
            }
        }
        return page(FilingStep.CHECK, form, errors, "");
    }

    /** The last step with everything typed, after a failure that is nobody's fault; asks nothing of the database. */
    FilingPage failed(FilingForm form) {
        PageText t = texts.now();
        return new FilingPage(
                t,
                FilingStep.CHECK,
                form,
                Map.of("form", t.of("filing.failed")),
                onBehalf(),
                "",
                List.of(),
                null,
                null,
                choices);
    }

    /** What is wrong with the fields of one step. */
    private Map<String, String> errors(FilingStep step, FilingForm form) {
        PageText t = texts.now();
        Map<String, String> errors = new LinkedHashMap<>();
        for (String field : step.required(form)) {
            if (!form.has(field)) {
                errors.put(field, t.of("missing." + field));
            }
        }
        if (step == FilingStep.MATTER && onBehalf() && !form.has("channel")) {
            errors.put("channel", t.of("missing.channel"));
        }
        if (step == FilingStep.MATTER && form.is("channel", "TRANSFERRED") && !form.has("channelSource")) {
            errors.put("channelSource", t.of("missing.channelSource"));
        }
        if (step == FilingStep.REPORTER && form.ofReporter() && form.is("anonymous", "true")) {
            errors.put("anonymous", t.of("missing.named"));
        }
        form.unreadable().forEach((field, example) -> {
            if (step.shown().contains(field)) {
                errors.put(field, t.of("example", example));
            }
        });
        texts.errors(validator.validate(form.request())).forEach((field, text) -> {
            if (step.shown().contains(field)) {
                errors.putIfAbsent(field, text);
            }
        });
        return errors;
    }

    private FilingPage page(FilingStep step, FilingForm form, Map<String, String> errors, String search) {
        Organ respondent = form.has("respondentOrgan")
                ? organs.withCode(form.get("respondentOrgan")).orElse(null)
                : null;
        return new FilingPage(
                texts.now(),
                step,
                form,
                errors,
                onBehalf(),
                search == null ? "" : search,
                search == null || search.isBlank() ? List.of() : organs.named(search, FOUND),
                respondent,
                step == FilingStep.CHECK ? handling(form) : null,
                choices);
    }

    /** Who will handle it, shown before it is sent: never the organ complained about. */
    private Organ handling(FilingForm form) {
        FilingRequest request = form.request();
        if (!validator.validate(request).isEmpty()) {
            return null;
        }
        try {
            return organs.withCode(rules.route(request).handling().organ()).orElse(null);
        } catch (ProblemException _) {
            // what is wrong is said when it is sent
            return null;
        }
    }

    private boolean onBehalf() {
        return scope.get().has("intake");
    }
}
