package org.mingjing.commons.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;
import org.mingjing.commons.policy.Policies;
import org.mingjing.commons.time.BusinessTime;

/**
 * Deletes the rows that guarded against repetition for long enough, in batches of one transaction each. Of many
 * replicas one does it at a time, by an advisory lock: a lock on the rows would need the right to change them.
 */
@ApplicationScoped
public class ExpiredRows {
    static final int BATCH = 1_000;

    private static final String KEYS = """
            with turn as (select pg_try_advisory_xact_lock(hashtextextended('expired-rows', 0)) as mine),
            old as (
                select reference from idempotency_key, turn where turn.mine and created_at < ?
                order by created_at limit ?),
            gone as (
                delete from idempotency_key using old where idempotency_key.reference = old.reference returning 1)
            select count(*) from gone
            """;

    /** Says in the same statement what was forgotten, so that an event of that time is not taken for a new one. */
    private static final String EVENTS = """
            with turn as (
                select pg_try_advisory_xact_lock(hashtextextended('expired-rows', 0)) as mine, ?::timestamptz as day),
            old as (
                select id from inbox, turn where turn.mine and received_at < turn.day
                order by received_at limit ?),
            gone as (
                delete from inbox using old where inbox.id = old.id returning inbox.type),
            noted as (
                insert into inbox_forgotten (type, "until")
                select type, (select day from turn) from gone group by type
                on conflict (type) do update set "until" = greatest(inbox_forgotten."until", excluded."until"))
            select count(*) from gone
            """;

    private final Policies<KeptRows> policies = Policies.read("kept-rows", KeptRows.class);
    private final DataSource dataSource;
    private final Clock clock;

    @Inject
    ExpiredRows(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    @Scheduled(
            identity = "expired-rows",
            every = "${mingjing.retention.every:1h}",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void delete() {
        keys();
        events();
    }

    /** How many idempotency keys went. */
    int keys() {
        return all(KEYS, "idempotencyKeys");
    }

    /** How many events the inbox forgot. */
    int events() {
        return all(EVENTS, "inbox");
    }

    private int all(String statement, String policy) {
        var now = clock.instant();
        var days = policies.value(policy, BusinessTime.dayOf(now)).days();
        var before = now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
        int total = 0;
        for (int gone = BATCH; gone == BATCH; ) {
            gone = QuarkusTransaction.requiringNew().call(() -> batch(statement, before));
            total += gone;
        }
        return total;
    }

    private int batch(String statement, OffsetDateTime before) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(statement)) {
            delete.setObject(1, before);
            delete.setInt(2, BATCH);
            try (ResultSet count = delete.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }
}
