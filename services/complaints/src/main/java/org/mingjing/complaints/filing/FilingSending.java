package org.mingjing.complaints.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.FiledView;
import org.mingjing.complaints.complaint.FilingRequest;

/** Sends a filled-in form with its files: everything is checked first, and pressing twice files once. */
@ApplicationScoped
class FilingSending {
    private final WholeFiling filing;
    private final Attachments attachments;
    private final Validator validator;

    FilingSending(WholeFiling filing, Attachments attachments, Validator validator) {
        this.filing = filing;
        this.attachments = attachments;
        this.validator = validator;
    }

    /** The receipt; 413 and 422 naming the fields, of which nothing was filed then. */
    FiledView send(FilingForm form, MultipartFormDataInput input) {
        FilingRequest request = form.request();
        Set<ConstraintViolation<FilingRequest>> wrong = validator.validate(request);
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    wrong.stream().map(FilingSending::error).toList());
        }
        return filing.file(request, attachments.of(input), form.get("key"));
    }

    private static FieldError error(ConstraintViolation<FilingRequest> violation) {
        String path = violation.getPropertyPath().toString();
        var constraint = violation.getConstraintDescriptor();
        return FieldError.of(
                path.substring(path.lastIndexOf('.') + 1),
                constraint.getAnnotation().annotationType().getSimpleName(),
                constraint.getAttributes().entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray());
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

    static boolean pressed(MultipartFormDataInput input, String button) {
        return input.getValues().getOrDefault("go", List.of()).stream().anyMatch(go -> button.equals(go.getValue()));
    }
}
