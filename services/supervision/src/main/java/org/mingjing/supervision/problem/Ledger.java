package org.mingjing.supervision.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.outbox.Outbox;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.timeline.Timeline;
import org.mingjing.commons.web.ProblemException;

/**
 * Writes in the ledger: number, row, words, timeline entry and event of a step go in one transaction. It asks no roles:
 * callers do.
 */
@ApplicationScoped
class Ledger {

    private final Problems problems;
    private final LedgerNumbers numbers;
    private final ProblemNotes notes;
    private final Timeline timeline;
    private final Outbox outbox;
    private final RectificationDates dates;

    Ledger(
            Problems problems,
            LedgerNumbers numbers,
            ProblemNotes notes,
            Timeline timeline,
            Outbox outbox,
            RectificationDates dates) {
        this.problems = problems;
        this.numbers = numbers;
        this.notes = notes;
        this.timeline = timeline;
        this.outbox = outbox;
        this.dates = dates;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Problem register(Registration entry, Scope who, Instant at) {
        var number = numbers.problem(at, entry.region());
        var problem = Problem.register(Ids.next(), number, entry, new Occasion(who.actor(), at), dates);
        problems.persistAndFlush(problem);
        record(problem, "register", Map.of(), entry.description(), who, at);
        outbox.publish(new ProblemEvent(ProblemFacts.registered(problem), at));
        return problem;
    }

    /** @throws ProblemException 403 four eyes, 409 state, 412 if somebody else was faster */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(Problem problem, ProblemAction action, Scope who, Instant at) {
        var before = fields(problem);
        var fact = problem.apply(action, new Occasion(who.actor(), at), dates, numbers::notice);
        problems.write();
        record(problem, action.command().path(), before, action.text(), who, at);
        outbox.publish(new ProblemEvent(fact, at));
    }

    private void record(
            Problem problem, String command, Map<String, Object> before, String text, Scope who, Instant at) {
        notes.add(problem.id(), problem.steps(), text);
        var after = fields(problem);
        var changedBefore = new LinkedHashMap<>(before);
        var changedAfter = new LinkedHashMap<>(after);
        changedBefore.entrySet().removeIf(field -> field.getValue().equals(after.get(field.getKey())));
        changedAfter.entrySet().removeIf(field -> field.getValue().equals(before.get(field.getKey())));
        // words may name persons and cannot be taken out of a chain: it keeps what proves them
        changedAfter.put("textSha256", sha256(text));
        timeline.recordAs(who, "problem", problem.id(), command, changedBefore, changedAfter, at);
    }

    private static Map<String, Object> fields(Problem problem) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("status", problem.status().name());
        fields.put("organ", problem.entry().organ());
        fields.put("category", problem.entry().category());
        fields.put("dueDate", problem.dueDate() == null ? "" : problem.dueDate().toString());
        if (problem.notice() != null) {
            fields.put("noticeNumber", problem.notice().number());
        }
        if (problem.signOff() != null) {
            fields.put("onTheSpot", problem.signOff().onTheSpot());
        }
        return fields;
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
