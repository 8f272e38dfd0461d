package org.mingjing.complaints.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.mingjing.commons.idempotency.Answer;
import org.mingjing.commons.idempotency.Idempotency;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.intake.Intake;

/** What can be done with complaints, one transaction each; the JSON resources and the pages both call this. */
@ApplicationScoped
public class ComplaintService {
    private final Intake intake;
    private final ComplaintCommands commands;
    private final ComplaintViews views;
    private final Idempotency idempotency;
    private final Clock clock;

    ComplaintService(
            Intake intake, ComplaintCommands commands, ComplaintViews views, Idempotency idempotency, Clock clock) {
        this.intake = intake;
        this.commands = commands;
        this.views = views;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Files a complaint once for each idempotency key; 403 and 422 as the rules say. */
    @Transactional
    public FiledView file(FilingRequest request, String idempotencyKey) {
        var answer = idempotency.replayOr(idempotencyKey, request, () -> {
            var now = now();
            var filed = intake.take(request, now);
            return Answer.created("/api/v1/complaints/" + filed.complaint().id(), 0, views.filed(filed, now));
        });
        return Json.as(answer.body(), FiledView.class);
    }

    /** Does a command; 403, 409, 412, 422 and 428 as the rules say. */
    @Transactional
    public ComplaintView run(UUID id, String ifMatch, CommandRequest command) {
        return views.of(commands.run(id, ifMatch, command), now());
    }

    /** Does a command of a reporter who came with receipt and PIN; the scope must be internal by then. */
    @Transactional
    public ComplaintView runByReceipt(UUID id, CommandRequest command) {
        return views.of(commands.runByReceipt(id, command), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
