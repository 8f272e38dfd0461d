package org.mingjing.complaints.figure;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.Lock;
import javax.sql.DataSource;
import org.mingjing.commons.database.Database;

/** Reads what has become visible since somebody looked. */
@ApplicationScoped
class FactRows {
    /** Before all. */
    static final String NOTHING_SEEN = "1:1:";

    private static final int ROWS_AT_ONCE = 5_000;
    // the first reading is all of it, and one that were broken off would begin anew for ever
    private static final int SECONDS = 600;
    // each change bears its transaction: what that snapshot did not show and this one does is what is new
    private static final String SINCE = """
            with seen as materialized (select pg_current_snapshot()::text as now)
            select seen.now, f.position, f.filed_on - date '1970-01-01', %s, %s, %s, coalesce(f.respondent_staff_no, ''),
                f.procedural_open_until, f.result_open_until, f.released_fen, f.concluded_on - date '1970-01-01'
            from seen left join complaint_figure f
                on f.changed_in >= cast(? as xid8) and not pg_visible_in_snapshot(f.changed_in, cast(? as pg_snapshot))
            """.formatted(
                    joined(
                            "f.respondent_organ",
                            "f.respondent_region",
                            "f.handling_organ",
                            "f.handling_region",
                            "coalesce(f.routed_by, '')",
                            "coalesce(f.first_respondent_organ, '')",
                            "coalesce(f.first_respondent_staff_no, '')"),
                    joined(
                            "f.category_group",
                            "f.category",
                            "f.channel",
                            "f.kind",
                            "f.enterprise_related::text",
                            "coalesce(f.measure, '')"),
                    Course.column());

    private final DataSource dataSource;

    FactRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes over what that snapshot did not show, all at once for whoever counts; says which snapshot has been seen. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = SECONDS)
    String since(String seen, Facts facts, Lock alone) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setString(1, seen.substring(0, seen.indexOf(':')));
            statement.setString(2, seen);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var now = rows.getString(1);
                if (rows.getObject(2) != null) {
                    take(rows, facts, alone);
                }
                return now;
            }
        } catch (SQLException e) {
            throw Database.failure(e);
        }
    }

    private static void take(ResultSet rows, Facts facts, Lock alone) throws SQLException {
        alone.lock();
        try {
            do {
                facts.put(fact(rows));
            } while (rows.next());
        } finally {
            alone.unlock();
        }
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var concluded = row.getObject(11, Integer.class);
        return new Fact(
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                micros(row.getObject(8, OffsetDateTime.class)),
                micros(row.getObject(9, OffsetDateTime.class)),
                row.getLong(10),
                concluded == null ? Fact.OPEN : concluded);
    }

    private static long micros(OffsetDateTime until) {
        return until == null ? Fact.NEVER : ChronoUnit.MICROS.between(Instant.EPOCH, until.toInstant());
    }

    private static String joined(String... columns) {
        return String.join(" || e'\\x1f' || ", columns);
    }
}
