package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.page.FormCheck;

/** Sends a filled-in form with its files: everything is checked first, and pressing twice files once. */
@ApplicationScoped
class FilingSending {
    private final WholeFiling filing;
    private final Attachments attachments;
    private final FormCheck check;

    FilingSending(WholeFiling filing, Attachments attachments, FormCheck check) {
        this.filing = filing;
        this.attachments = attachments;
        this.check = check;
    }

    /** The receipt; 413 and 422 naming the fields, of which nothing was filed then. */
    FiledView send(FilingForm form, MultipartFormDataInput input) {
        Map<String, String> unreadable = form.unreadable();
        if (!unreadable.isEmpty()) {
            throw ProblemException.unprocessable(unreadable.entrySet().stream()
                    .map(one -> FieldError.of(one.getKey(), "wrong-type", "type", one.getValue()))
                    .toList());
        }
        return filing.file(check.checked(form.request()), attachments.of(input), form.bringing(), form.get("key"));
    }

    /** What is wrong, by the names that the fields of a form have. */
    static Map<String, String> lastNames(Map<String, String> errors) {
        Map<String, String> named = new LinkedHashMap<>();
        errors.forEach((path, text) -> named.putIfAbsent(lastName(path), text));
        return named;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The step that a form says it is; the first one when it says nonsense. */
    static FilingStep step(String name) {
        for (FilingStep step : FilingStep.values()) {
            if (step.name().equals(name)) {
                return step;
            }
        }
        return FilingStep.MATTER;
    }

    static FilingForm form(MultipartFormDataInput input) {
        var texts = new MultivaluedHashMap<String, String>();
        input.getValues().forEach((name, values) -> values.stream()
                .filter(value -> !value.isFileItem())
                .forEach(value -> texts.add(name, value.getValue())));
        return FilingForm.of(texts);
    }

    /** What was typed in a field that is none of the filing, or null. */
    static String text(MultipartFormDataInput input, String field) {
        return input.getValues().getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isFileItem())
                .map(FormValue::getValue)
                .findFirst()
                .orElse(null);
    }

    static boolean pressed(MultipartFormDataInput input, String button) {
        return input.getValues().getOrDefault("go", List.of()).stream().anyMatch(go -> button.equals(go.getValue()));
    }
}
