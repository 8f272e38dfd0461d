package org.mingjing.complaints.importing;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.Problem;
import org.mingjing.commons.web.ProblemException;

/** Says why a line is not taken over, field by field, in the caller's language. */
final class Refusals {
    private Refusals() {}

    /** Whether the line is to blame, and would be each time. */
    static boolean ofLine(RuntimeException e) {
        return e instanceof ConstraintViolationException
                || e instanceof ProblemException
                || e instanceof IllegalArgumentException;
    }

    static ImportResult of(ReadLine line, RuntimeException why, String lang) {
        return of(line.number(), line.externalId(), errors(why), lang);
    }

    static ImportResult of(long number, String externalId, List<FieldError> errors, String lang) {
        return ImportResult.rejected(
                number,
                externalId,
                errors.stream()
                        .map(error -> new Problem.Field(
                                error.field(), Messages.text(lang, "field." + error.code(), error.args())))
                        .toList());
    }

    private static List<FieldError> errors(RuntimeException why) {
        return switch (why) {
            case ProblemException problem -> problem.errors();
            case ConstraintViolationException violated ->
                violated.getConstraintViolations().stream()
                        .map(violation -> new FieldError(
                                violation.getPropertyPath().toString(),
                                violation
                                        .getConstraintDescriptor()
                                        .getAnnotation()
                                        .annotationType()
                                        .getSimpleName(),
                                violation.getConstraintDescriptor().getAttributes()))
                        .toList();
            default -> List.of(FieldError.of("line", "not-a-filing"));
        };
    }
}
