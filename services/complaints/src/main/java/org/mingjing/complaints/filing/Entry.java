package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.complaints.organ.Organ;
import org.mingjing.complaints.organ.Organs;
import org.mingjing.complaints.page.PageTexts;

/** Makes the operator's page: which organ is meant by what was typed, and what is still missing. */
@ApplicationScoped
class Entry {
    private static final int FOUND = 12;

    private final Organs organs;
    private final Choices choices;
    private final Validator validator;
    private final PageTexts texts;

    Entry(Organs organs, Choices choices, Validator validator, PageTexts texts) {
        this.organs = organs;
        this.choices = choices;
        this.validator = validator;
        this.texts = texts;
    }

    /** An empty page that keeps what the letter before had. */
    EntryPage first(FilingForm kept) {
        FilingForm form =
                kept.only(EntryReceipt.KEPT).with("key", UUID.randomUUID().toString());
        return page(form, named(form), List.of(), Map.of());
    }

    /** The form with the organ that the typed words mean, if they mean one alone. */
    FilingForm resolved(FilingForm form, String typed) {
        return meant(typed)
                .map(organ -> form.with("respondentOrgan", organ.code()))
                .orElse(form);
    }

    /** What is missing or cannot be read. */
    Map<String, String> errors(FilingForm form) {
        var t = texts.now();
        Map<String, String> errors = new LinkedHashMap<>();
        for (FilingStep step : FilingStep.values()) {
            if (step.isFor(form)) {
                for (String field : step.required(form)) {
                    // a letter has an address where a call has a number; the rules ask for one of them
                    if (!form.has(field) && !"phone".equals(field)) {
                        errors.put(field, t.of("missing." + field));
                    }
                }
            }
        }
        if (!form.has("channel") || form.is("channel", "ONLINE")) {
            errors.put("channel", t.of("missing.channel"));
        }
        form.unreadable().forEach((field, example) -> errors.put(field, t.of("example", example)));
        texts.errors(validator.validate(form.request())).forEach((field, text) -> {
            // whether a name is missing is known only of somebody who gives one
            if (form.has("anonymous") || !"name".equals(field)) {
                errors.putIfAbsent(field, text);
            }
        });
        return errors;
    }

    /** The page again as it was left, with what is wrong. */
    EntryPage again(FilingForm form, String typed, Map<String, String> refusal) {
        Map<String, String> errors = FilingSending.lastNames(refusal);
        List<Organ> found = errors.containsKey("respondentOrgan") && typed != null && !typed.isBlank()
                ? organs.named(typed, FOUND)
                : List.of();
        if (typed != null && !typed.isBlank() && !form.has("respondentOrgan")) {
            errors.put("respondentOrgan", texts.now().of(found.isEmpty() ? "nothingFound" : "entry.several"));
        }
        return page(form, typed, found, errors);
    }

    /** The same after a failure that is nobody's fault; asks nothing of the database. */
    EntryPage failed(FilingForm form, String typed) {
        return page(form, typed, List.of(), Map.of("form", texts.now().of("filing.failed")));
    }

    private Optional<Organ> meant(String typed) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        Optional<Organ> byCode = organs.withCode(typed.strip().toUpperCase(Locale.ROOT));
        if (byCode.isPresent()) {
            return byCode;
        }
        List<Organ> named = organs.named(typed, FOUND);
        return named.stream()
                .filter(one -> named.size() == 1 || one.name().equals(typed.strip()))
                .findFirst();
    }

    private String named(FilingForm form) {
        return form.has("respondentOrgan")
                ? organs.withCode(form.get("respondentOrgan")).map(Organ::name).orElse("")
                : "";
    }

    private EntryPage page(FilingForm form, String typed, List<Organ> found, Map<String, String> errors) {
        return new EntryPage(texts.now(), form, errors, typed == null ? "" : typed, found, choices);
    }
}
