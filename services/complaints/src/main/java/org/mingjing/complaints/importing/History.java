package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.FieldError;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.commons.web.SentJson;
import org.mingjing.complaints.complaint.CommandRefused;
import org.mingjing.complaints.complaint.CommandRequest;
import org.mingjing.complaints.complaint.Complaint;
import org.mingjing.complaints.complaint.ComplaintCommand;
import org.mingjing.complaints.complaint.ComplaintEvent;
import org.mingjing.complaints.complaint.ComplaintJournal;
import org.mingjing.complaints.complaint.ComplaintSteps;
import org.mingjing.complaints.complaint.RespondentAsHandler;
import org.mingjing.complaints.handover.HandoverOpening;
import org.mingjing.complaints.letter.LetterNumbers;

/** Lives an imported complaint's history again: the same methods, at the time at which it happened. */
@ApplicationScoped
public class History {
    private final ComplaintSteps steps;
    private final ComplaintJournal journal;
    private final HandoverOpening handovers;
    private final Validator validator;
    private final Clock clock;

    History(
            ComplaintSteps steps,
            ComplaintJournal journal,
            HandoverOpening handovers,
            Validator validator,
            Clock clock) {
        this.steps = steps;
        this.journal = journal;
        this.handovers = handovers;
        this.validator = validator;
        this.clock = clock;
    }

    /** Does all steps and gives what is to be written down of them; 422 naming the field of the step that cannot be. */
    List<ComplaintJournal.Entry> replay(Complaint complaint, List<ImportLine.Step> steps) {
        var entries = new ArrayList<ComplaintJournal.Entry>();
        var last = complaint.filedAt();
        for (int i = 0; i < steps.size(); i++) {
            entries.add(step(complaint, steps.get(i), "history[" + i + "]", last));
            last = moment(steps.get(i));
        }
        return entries;
    }

    private ComplaintJournal.Entry step(Complaint complaint, ImportLine.Step step, String path, Instant after) {
        if (step == null) {
            throw ProblemException.unprocessable(path, "NotNull");
        }
        var command = ComplaintCommand.ofVerb(String.valueOf(step.command()))
                .orElseThrow(() -> ProblemException.unprocessable(
                        path + ".command", "unknown-command", "command", step.command()));
        var at = at(step, path, after);
        checkNumber(command, step, path);
        var before = complaint.status();
        var event = apply(complaint, command, step, path, at);
        handovers.imported(complaint, event);
        return journal.entry(actor(complaint, command, step), complaint, command, before, event);
    }

    private ComplaintEvent apply(
            Complaint complaint, ComplaintCommand command, ImportLine.Step step, String path, Instant at) {
        JsonNode body = (step.body() == null || step.body().isNull())
                        && CommandRequest.bodyOf(command).getRecordComponents().length == 0
                ? JsonNodeFactory.instance.objectNode()
                : step.body() == null ? MissingNode.getInstance() : step.body();
        try {
            var request = read(body, CommandRequest.bodyOf(command), path + ".body");
            return steps.relive(complaint, request, step.letterNumber(), at);
        } catch (CommandRefused refused) {
            throw ProblemException.unprocessable(
                    path + ".command", "command-forbidden", "state", refused.status(), "command", command.verb());
        } catch (RespondentAsHandler refused) {
            throw ProblemException.unprocessable(path + ".body.handler", "respondent-as-handler");
        }
    }

    private <T extends CommandRequest> T read(JsonNode body, Class<T> type, String path) {
        if (!body.isObject()) {
            throw ProblemException.unprocessable(path, "NotNull");
        }
        var request = SentJson.read(body, type, path);
        validate(request, path + ".");
        return request;
    }

    private void checkNumber(ComplaintCommand command, ImportLine.Step step, String path) {
        if (step.letterNumber() != null && command != ComplaintCommand.REPLY) {
            throw ProblemException.unprocessable(path + ".letterNumber", "letter-number-of-reply");
        }
        if (step.letterNumber() != null && LetterNumbers.counted(step.letterNumber(), clock.instant())) {
            throw ProblemException.unprocessable(path + ".letterNumber", "letter-number-counted");
        }
        validate(step, path + ".");
    }

    private <T> void validate(T given, String path) {
        Set<ConstraintViolation<T>> violations = validator.validate(given);
        List<FieldError> errors = violations.stream()
                .map(violation -> new FieldError(
                        path + violation.getPropertyPath(),
                        violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName(),
                        violation.getConstraintDescriptor().getAttributes()))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.unprocessable(errors);
        }
    }

    private Instant at(ImportLine.Step step, String path, Instant after) {
        if (step.at() == null) {
            throw ProblemException.unprocessable(path + ".at", "NotNull");
        }
        var at = moment(step);
        if (at.isAfter(clock.instant())) {
            throw ProblemException.unprocessable(path + ".at", "future");
        }
        if (at.isBefore(after)) {
            throw ProblemException.unprocessable(path + ".at", "before-filing");
        }
        return at;
    }

    private static Instant moment(ImportLine.Step step) {
        return step.at().toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The reporter is never named, whatever the line says. */
    private static Scope actor(Complaint complaint, ComplaintCommand command, ImportLine.Step step) {
        if (command.ofReporter()) {
            return Scope.internal("reporter");
        }
        var organ = step.organ() == null ? complaint.handling().organ() : step.organ();
        return new Scope(Scope.Kind.INTERNAL, null, step.actor(), organ, null, step.actor(), Set.of(), null);
    }
}
