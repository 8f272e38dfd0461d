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
import org.mingjing.commons.scope.CurrentScope;

/** What can be done with complaints, one transaction each; the JSON resources and the pages both call this. */
@ApplicationScoped
public class ComplaintService {
    private final ComplaintFiling filing;
    private final ComplaintCommands commands;
    private final ComplaintViews views;
    private final ComplaintAccess access;
    private final Idempotency idempotency;
    private final CurrentScope current;
    private final Clock clock;

    ComplaintService(
            ComplaintFiling filing,
            ComplaintCommands commands,
            ComplaintViews views,
            ComplaintAccess access,
            Idempotency idempotency,
            CurrentScope current,
            Clock clock) {
        this.filing = filing;
        this.commands = commands;
        this.views = views;
        this.access = access;
        this.idempotency = idempotency;
        this.current = current;
        this.clock = clock;
    }

    /** Files a complaint once for each idempotency key; 403 and 422 as the rules say. */
    @Transactional
    public FiledView file(FilingRequest request, String idempotencyKey) {
        var answer = idempotency.replayOr(idempotencyKey, request, () -> {
            var now = now();
            var filed = filing.file(request, access.filing(request), current.get(), now);
            return Answer.created("/api/v1/complaints/" + filed.complaint().id(), 0, views.filed(filed, now));
        });
        return Json.as(answer.body(), FiledView.class);
    }

    /** Takes it in. */
    @Transactional
    public ComplaintView accept(UUID id, String ifMatch) {
        return views.of(commands.run(id, ifMatch, ComplaintCommand.ACCEPT), now());
    }

    /** Does not take it in. */
    @Transactional
    public ComplaintView decline(UUID id, String ifMatch, CommandRequest.Decline body) {
        return run(id, ifMatch, ComplaintCommand.DECLINE, body);
    }

    /** Names the officer who handles it. */
    @Transactional
    public ComplaintView assign(UUID id, String ifMatch, CommandRequest.Assign body) {
        return run(id, ifMatch, ComplaintCommand.ASSIGN, body);
    }

    /** 程序性回复. */
    @Transactional
    public ComplaintView replyProcedurally(UUID id, String ifMatch, CommandRequest.ProceduralReply body) {
        return run(id, ifMatch, ComplaintCommand.PROCEDURAL_REPLY, body);
    }

    /** Ends the inquiry. */
    @Transactional
    public ComplaintView conclude(UUID id, String ifMatch, CommandRequest.Conclude body) {
        return run(id, ifMatch, ComplaintCommand.CONCLUDE, body);
    }

    /** Tells the reporter the result. */
    @Transactional
    public ComplaintView reply(UUID id, String ifMatch, CommandRequest.Reply body) {
        return run(id, ifMatch, ComplaintCommand.REPLY, body);
    }

    /** The judgement of a reporter who is logged in. */
    @Transactional
    public ComplaintView rate(UUID id, String ifMatch, CommandRequest.Rate body) {
        return run(id, ifMatch, ComplaintCommand.RATE, body);
    }

    /** The judgement of a reporter who came with receipt and PIN; the scope must be internal by then. */
    @Transactional
    public ComplaintView rateByReceipt(UUID id, CommandRequest.Rate body) {
        return views.of(commands.rateByReceipt(id, body), now());
    }

    /** Files it away after the rating period. */
    @Transactional
    public ComplaintView close(UUID id, String ifMatch) {
        return views.of(commands.run(id, ifMatch, ComplaintCommand.CLOSE), now());
    }

    private ComplaintView run(UUID id, String ifMatch, ComplaintCommand command, CommandRequest body) {
        return views.of(commands.run(id, ifMatch, command, body), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
