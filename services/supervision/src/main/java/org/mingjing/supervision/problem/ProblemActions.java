package org.mingjing.supervision.problem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.web.ProblemException;

/** Reads commands that do not come as a typed body: from an imported history, and from a form. */
@ApplicationScoped
class ProblemActions {

    private final Validator validator;

    ProblemActions(Validator validator) {
        this.validator = validator;
    }

    /** @throws ProblemException 422 for a command that there is not */
    ProblemAction read(String command, JsonNode body) {
        var known = ProblemCommand.of(command)
                .orElseThrow(() -> ProblemException.unprocessable("command", "unknown-command", "command", command));
        return valid(Json.as(body, type(known)));
    }

    /**
     * A registration from a form.
     *
     * @throws ProblemException 422 for a source that there is not
     */
    ProblemRequest request(FormInput input) {
        try {
            return valid(Json.as(input.body(), ProblemRequest.class));
        } catch (IllegalArgumentException e) {
            throw ProblemException.unprocessable("source", "unknown", "value", input.value("register", "source"));
        }
    }

    /** @throws ConstraintViolationException for what is missing or too long */
    <T> T valid(T value) {
        var violations = validator.validate(value);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return value;
    }

    private static Class<? extends ProblemAction> type(ProblemCommand command) {
        return switch (command) {
            case NOTIFY -> ProblemAction.Notify.class;
            case SUBMIT -> ProblemAction.Submit.class;
            case RETURN -> ProblemAction.Return.class;
            case SIGN_OFF -> ProblemAction.SignOff.class;
            case RECHECK -> ProblemAction.Recheck.class;
            case FIX_ON_THE_SPOT -> ProblemAction.FixOnTheSpot.class;
        };
    }
}
