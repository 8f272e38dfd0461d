package org.mingjing.supervision.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.ProblemException;

/**
 * What a person typed in a form, with what was wrong with it, so that the form can be shown again as it was left.
 *
 * @param command the form, or null
 * @param notice what to say above the form, or null
 */
record FormInput(String command, Map<String, String> values, Map<String, String> errors, String notice) {

    private static final List<String> DATES = List.of("dueDate", "rectifyBy");

    static FormInput none() {
        return new FormInput(null, Map.of(), Map.of(), null);
    }

    static FormInput of(String command, MultivaluedMap<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        form.forEach((name, given) -> {
            if (!given.isEmpty() && !given.getFirst().isBlank()) {
                values.put(name, given.getFirst().strip());
            }
        });
        return new FormInput(command, values, Map.of(), null);
    }

    /** The fields as the JSON that a system would send; {@code version} is not one of them. */
    JsonNode body() {
        var body = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> {
            if (!"version".equals(name)) {
                body.put(name, value);
            }
        });
        return body;
    }

    /** @throws ProblemException 422 for a date that is none */
    FormInput checked() {
        for (var name : DATES) {
            try {
                if (values.containsKey(name)) {
                    LocalDate.parse(values.get(name));
                }
            } catch (DateTimeException e) {
                throw ProblemException.unprocessable(name, "wrong-type", "type", "2018-06-30");
            }
        }
        return this;
    }

    FormInput refused(ConstraintViolationException e, LedgerWords words) {
        var wrong = new LinkedHashMap<String, String>();
        e.getConstraintViolations().forEach(violation -> {
            var constraint = violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName();
            var text = Messages.text(
                    words.lang(),
                    "field." + constraint,
                    violation.getConstraintDescriptor().getAttributes());
            wrong.put(violation.getPropertyPath().toString(), text);
        });
        return new FormInput(command, values, wrong, words.of("ledger.failed"));
    }

    FormInput refused(ProblemException e, LedgerWords words) {
        var wrong = new LinkedHashMap<String, String>();
        for (FieldError error : e.errors()) {
            wrong.put(error.field(), Messages.text(words.lang(), "field." + error.code(), error.args()));
        }
        var notice =
                switch (e.status()) {
                    case 409, 412 -> words.of("ledger.stale");
                    case 422 -> words.of("ledger.failed");
                    default -> Messages.text(words.lang(), "problem." + e.code() + ".detail", e.args());
                };
        return new FormInput(command, values, wrong, notice);
    }

    boolean wasFor(String form) {
        return form.equals(command);
    }

    String value(String form, String field) {
        return wasFor(form) ? values.getOrDefault(field, "") : "";
    }

    String error(String form, String field) {
        return wasFor(form) ? errors.get(field) : null;
    }
}
