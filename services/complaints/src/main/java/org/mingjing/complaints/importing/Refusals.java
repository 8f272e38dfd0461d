package org.mingjing.complaints.importing;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.Messages;
import org.mingjing.commons.web.Problem;
import org.mingjing.commons.web.ProblemException;

/** Says why a line is not taken over, field by field, in the caller's language. */
final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    /** Whether the line is to blame, and would be each time. */
    static boolean ofLine(RuntimeException e) {
        return e instanceof ConstraintViolationException
                || e instanceof ProblemException
                || e instanceof IllegalArgumentException;
    }

    /**
     * What is answered for a line that failed by itself: rejected when it is to blame, else failed, so that it is sent again
     * and the others are answered all the same.
     *
     * @throws RuntimeException the failure itself when the database is away, and no other line would fare better
     */
    static ImportResult answer(ReadLine line, RuntimeException why, String lang) {
        if (ofLine(why)) {
            return of(line, why, lang);
        }
        if (Database.duplicate(why)) {
            return of(line.number(), line.externalId(), List.of(FieldError.of("history", "letter-number-taken")), lang);
        }
        if (Database.refused(why)) {
            return of(line.number(), line.externalId(), List.of(FieldError.of("line", "import-unstorable")), lang);
        }
        if (Database.unreachable(why)) {
            throw why;
        }
        // the names alone: messages of the database repeat what stands in the line
        LOG.errorf(
                "line %d failed: %s",
                line.number(),
                Database.causes(why).map(one -> one.getClass().getName()).collect(Collectors.joining(", by ")));
        return ImportResult.failed(
                line.number(), line.externalId(), fields(List.of(FieldError.of("line", "import-failed")), lang));
    }

    static ImportResult of(ReadLine line, RuntimeException why, String lang) {
        return of(line.number(), line.externalId(), errors(why), lang);
    }

    static ImportResult of(long number, String externalId, List<FieldError> errors, String lang) {
        return ImportResult.rejected(number, externalId, fields(errors, lang));
    }

    private static List<Problem.Field> fields(List<FieldError> errors, String lang) {
        return errors.stream()
                .map(error ->
                        new Problem.Field(error.field(), Messages.text(lang, "field." + error.code(), error.args())))
                .toList();
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
