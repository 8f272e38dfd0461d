package org.mingjing.complaints;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.mingjing.test.TestDatabase;

/** Requests at the very moment at which somebody else does something: they run into a transaction that is not over. */
public final class Meanwhile {
    private static final String WAITING = """
        with recursive waiting (pid) as (
            select pid from pg_stat_activity where ? = any(pg_blocking_pids(pid))
            union
            select a.pid from pg_stat_activity a join waiting w on w.pid = any(pg_blocking_pids(a.pid)))
        select count(*) from waiting""";

    private Meanwhile() {}

    /** Their answers: each is sent when those before it wait for the statement's transaction, which ends when all do. */
    @SafeVarargs
    public static List<Response> during(String sql, Supplier<Response>... requests) throws SQLException {
        var database = TestDatabase.of("complaints");
        try (var threads = Executors.newFixedThreadPool(requests.length);
                var watching = database.admin();
                var connection = database.admin();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            var pid = number(connection, "select pg_backend_pid()", null);
            var sent = new ArrayList<CompletableFuture<Response>>();
            for (var request : requests) {
                sent.add(CompletableFuture.supplyAsync(request, threads));
                await("it waits").until(() -> number(watching, WAITING, pid) >= sent.size());
            }
            connection.commit();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    /** Returns once somebody waits for that transaction to end. */
    public static void untilSomebodyWaitsFor(Connection holder) throws SQLException {
        var pid = number(holder, "select pg_backend_pid()", null);
        try (var watching = TestDatabase.of("complaints").admin()) {
            await("somebody waits").until(() -> number(watching, WAITING, pid) > 0);
        }
    }

    /** Moves a complaint on in that one respect. */
    public static String becoming(String complaint, String column, String value) {
        return "update complaint set %s = '%s', version = version + 1 where id = '%s'"
                .formatted(column, value, complaint);
    }

    /** Keeps everybody from writing into the timeline of that complaint. */
    public static String timelineHeld(String complaint) {
        return "select pg_advisory_xact_lock(hashtextextended('" + complaint + "', 7))";
    }

    private static int number(Connection connection, String sql, Integer parameter) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            if (parameter != null) {
                query.setInt(1, parameter);
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
