package org.mingjing.complaints.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.stream.Stream;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;

/** Holds what a form says to the rules that the same request has as JSON. */
@ApplicationScoped
public class FormCheck {
    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /** The request, when nothing is wrong with it; 422 naming each field, by the last name of its path, and by the whole where it stands in a list. */
    public <T> T checked(T request) {
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw ProblemException.unprocessable(
                    violations.stream().map(FormCheck::error).toList());
        }
        return request;
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        var constraint = violation.getConstraintDescriptor();
        return FieldError.of(
                path.contains("[") ? path : path.substring(path.lastIndexOf('.') + 1),
                constraint.getAnnotation().annotationType().getSimpleName(),
                constraint.getAttributes().entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray());
    }
}
