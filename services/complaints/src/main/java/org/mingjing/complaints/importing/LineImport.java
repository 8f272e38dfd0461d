package org.mingjing.complaints.importing;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;
import org.mingjing.complaints.complaint.ComplaintFiling;
import org.mingjing.complaints.complaint.Complaints;
import org.mingjing.complaints.complaint.FilingRequest;
import org.mingjing.complaints.complaint.Limits;
import org.mingjing.complaints.complaint.Origin;
import org.mingjing.complaints.text.PlainText;

/** Takes one line over in the running transaction: the complaint with its whole history. */
@ApplicationScoped
public class LineImport {
    private final Complaints complaints;
    private final ComplaintFiling filing;
    private final History history;
    private final Limits limits;
    private final Validator validator;
    private final Clock clock;

    LineImport(
            Complaints complaints,
            ComplaintFiling filing,
            History history,
            Limits limits,
            Validator validator,
            Clock clock) {
        this.complaints = complaints;
        this.filing = filing;
        this.history = history;
        this.limits = limits;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Takes the line over for that system, unless the system has brought the same external id before.
     *
     * @throws RuntimeException when something is wrong with the line; nothing of it stays
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ImportResult take(long number, JsonNode line, String system) {
        var head = Json.as(line, ImportLine.class);
        if (head.externalId() == null || head.externalId().isBlank()) {
            throw ProblemException.unprocessable("externalId", "NotBlank");
        }
        if (!PlainText.Check.plain(head.externalId())) {
            throw ProblemException.unprocessable("externalId", "PlainText");
        }
        var known = complaints.imported(system, head.externalId());
        if (known.isPresent()) {
            return ImportResult.duplicate(
                    number, head.externalId(), known.get().id(), known.get().receipt());
        }
        var request = valid(Json.as(line, FilingRequest.class));
        var filedAt = filedAt(head.filedAt());
        var origin = Origin.imported(system, head.externalId(), Boolean.TRUE.equals(head.demo()));
        var filed = filing.file(request, origin, Scope.internal(system), filedAt);
        replay(filed, head, filedAt);
        return ImportResult.created(
                number,
                head.externalId(),
                filed.complaint().id(),
                filed.complaint().receipt());
    }

    private void replay(ComplaintFiling.Filed filed, ImportLine head, Instant filedAt) {
        if (head.steps().size() > limits.importHistoryCommands()) {
            throw ProblemException.unprocessable(
                    "history",
                    "history-too-long",
                    "length",
                    head.steps().size(),
                    "max",
                    limits.importHistoryCommands());
        }
        var last = filedAt;
        for (int i = 0; i < head.steps().size(); i++) {
            last = history.step(filed.complaint(), head.steps().get(i), "history[" + i + "]", last);
        }
        complaints.write();
        // a finished one would be compared with its row again at each further line of the batch
        complaints.getEntityManager().detach(filed.complaint());
    }

    private FilingRequest valid(FilingRequest request) {
        var violations = validator.validate(request);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return request;
    }

    private Instant filedAt(OffsetDateTime given) {
        if (given == null) {
            throw ProblemException.unprocessable("filedAt", "NotNull");
        }
        var at = given.toInstant().truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(clock.instant())) {
            throw ProblemException.unprocessable("filedAt", "future");
        }
        return at;
    }
}
