package org.mingjing.commons.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.CurrentScope;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.web.ProblemException;

/** Lets a caller send a create twice and have it done once. */
@ApplicationScoped
public class Idempotency {
    /** The header that carries the caller's key. */
    public static final String HEADER = "Idempotency-Key";

    /** What an API says of the header. */
    public static final String RULE =
            "Makes a repeated request harmless: the same key and body get the same answer for at"
                    + " least 24 hours. Required for systems. 16 to 200 characters without a login (a random UUID is best), since"
                    + " whoever guesses the key of such a caller is told his answer; up to 200 with one.";

    private static final int MAX_KEY_LENGTH = 200;
    private static final int MIN_KEY_LENGTH_WITHOUT_LOGIN = 16;
    private static final String CLAIM =
            "insert into idempotency_key (reference, fingerprint) values (?, ?) on conflict (reference) do nothing";
    private static final String KEEP = "update idempotency_key set answer = ? where reference = ?";
    private static final String FIND = "select fingerprint, answer from idempotency_key where reference = ?";

    private final DataSource dataSource;
    private final CurrentScope scope;

    @Inject
    Idempotency(DataSource dataSource, CurrentScope scope) {
        this.dataSource = dataSource;
        this.scope = scope;
    }

    /**
     * Does the work once for each key of a caller, in the running transaction: a second call waits for the first and gets
     * its answer. Work that fails keeps nothing, so it may be tried again with the same key.
     *
     * @param key the {@value #HEADER} header; null is allowed to persons, 400 for systems; a short one is 422 for
     *     callers without a login, whose space of keys has no owner
     * @param body what was sent; the same key with another body is 422
     * @param work makes the answer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Answer replayOr(String key, Object body, Supplier<Answer> work) {
        if (key == null || key.isBlank()) {
            return withoutKey(work);
        }
        if (key.length() > MAX_KEY_LENGTH) {
            throw ProblemException.badRequest(HEADER, "too-long", "max", MAX_KEY_LENGTH);
        }
        Scope caller = scope.get();
        if (withoutLogin(caller) && key.strip().length() < MIN_KEY_LENGTH_WITHOUT_LOGIN) {
            throw ProblemException.unprocessable(
                    HEADER, "key-guessable", "header", HEADER, "min", MIN_KEY_LENGTH_WITHOUT_LOGIN);
        }
        AnswerSeal seal = new AnswerSeal(caller.kind() + " " + caller.subject(), key);
        String fingerprint = seal.fingerprint(Json.canonical(body));
        try (Connection connection = dataSource.getConnection()) {
            if (!claim(connection, seal, fingerprint)) {
                return kept(connection, seal, fingerprint);
            }
            Answer answer = work.get();
            keep(connection, seal, answer);
            return answer;
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    /** Nobody, or whoever holds the secret of one thing. */
    private static boolean withoutLogin(Scope caller) {
        return caller.kind() == Scope.Kind.ANONYMOUS || caller.kind() == Scope.Kind.INTERNAL;
    }

    private Answer withoutKey(Supplier<Answer> work) {
        if (scope.get().kind() == Scope.Kind.SYSTEM) {
            throw ProblemException.badRequest(HEADER, "header-required", "header", HEADER);
        }
        return work.get();
    }

    private static boolean claim(Connection connection, AnswerSeal seal, String fingerprint) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, seal.reference());
            claim.setString(2, fingerprint);
            return claim.executeUpdate() == 1;
        }
    }

    private static void keep(Connection connection, AnswerSeal seal, Answer answer) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, seal.seal(Json.write(answer)));
            keep.setString(2, seal.reference());
            keep.executeUpdate();
        }
    }

    private static Answer kept(Connection connection, AnswerSeal seal, String fingerprint) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, seal.reference());
            try (ResultSet row = find.executeQuery()) {
                if (!row.next() || !fingerprint.equals(row.getString("fingerprint"))) {
                    throw ProblemException.unprocessable(HEADER, "key-reused");
                }
                return Json.read(seal.open(row.getBytes("answer")), Answer.class);
            }
        }
    }
}
