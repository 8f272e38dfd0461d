package org.mingjing.commons.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.mingjing.commons.database.Database;

/** Says of each failure which refusal it is. */
final class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final Set<Integer> KNOWN =
            Set.of(400, 401, 403, 404, 405, 406, 408, 409, 412, 413, 414, 415, 422, 428, 429, 500, 503);
    private static final long RETRY_SECONDS = 5;

    private Refusals() {}

    static ProblemException ofStatus(int status) {
        int known = KNOWN.contains(status) ? status : (status < 500 ? 400 : 500);
        Map<String, Object> extensions = status == 503 ? Map.of("retryAfterSeconds", RETRY_SECONDS) : Map.of();
        return new ProblemException(status, "http-" + known, Map.of(), List.of(), extensions);
    }

    static ProblemException ofWeb(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonRefusals.of(json);
        }
        if (status >= 500) {
            LOG.errorf(e, "answered %d", status);
        }
        return ofStatus(status);
    }

    static ProblemException ofConstraints(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(Refusals::ofReturnValue)) {
            return ofFailure(e);
        }
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(Refusals::fieldError)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::code))
                .toList();
        return ProblemException.badRequest(errors);
    }

    /** Whatever else: a lost race, a database that is away, or a fault of ours, which is logged. */
    static ProblemException ofFailure(Exception e) {
        for (Throwable cause : (Iterable<Throwable>) Database.causes(e)::iterator) {
            switch (cause) {
                case ProblemException refusal -> {
                    return refusal;
                }
                case OptimisticLockException _ -> {
                    return ProblemException.stale();
                }
                default -> LOG.trace(cause);
            }
        }
        return ofDatabase(e);
    }

    private static ProblemException ofDatabase(Exception e) {
        if (Database.unreachable(e)) {
            LOG.warnf("the database is away: %s", e.getClass().getSimpleName());
            return ofStatus(503);
        }
        if (Database.duplicate(e)) {
            return ProblemException.conflict("exists");
        }
        if (Database.passing(e)) {
            return ProblemException.stale();
        }
        if (Database.unstorable(e)) {
            return ProblemException.badRequest("", StorableText.CODE);
        }
        LOG.error("unexpected failure of a request", e);
        return ofStatus(500);
    }

    /** An answer of ours that breaks its own rules is our fault, not the caller's. */
    private static boolean ofReturnValue(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** {@code NotBlank} and the like have words of ours in both languages; a message of its own is a key or a text. */
    private static FieldError fieldError(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = template.startsWith("{jakarta.") || template.startsWith("{org.hibernate.")
                ? constraint
                : template.replaceAll("[{}]", "");
        return new FieldError(fieldOf(violation.getPropertyPath()), code, attributes);
    }

    /** Without the method and, for a body, without the parameter: the path as the caller wrote it. */
    private static String fieldOf(Path path) {
        StringBuilder field = new StringBuilder();
        StringBuilder parameter = new StringBuilder();
        for (Path.Node node : path) {
            StringBuilder target = node.getKind() == ElementKind.PARAMETER ? parameter : field;
            if (node.getKind() == ElementKind.METHOD || node.getName() == null) {
                continue;
            }
            if (node.getIndex() != null) {
                target.append('[').append(node.getIndex()).append(']');
            }
            target.append(target.isEmpty() ? "" : ".").append(node.getName());
        }
        return field.isEmpty() ? parameter.toString() : field.toString();
    }
}
