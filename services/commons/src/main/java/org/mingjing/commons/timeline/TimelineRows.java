package org.mingjing.commons.timeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.commons.json.Json;

/** The timeline's rows on one connection. */
final class TimelineRows {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 7))";
    private static final String HEAD = "select seq, hash from timeline_head where aggregate_id = ?";
    private static final String INSERT = """
            insert into timeline
              (aggregate_type, aggregate_id, seq, command, actor, organ, role, before, after,
               occurred_at, recorded_at, trace_id, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String OF = """
            select aggregate_type, aggregate_id, seq, command, actor, organ, role, before, after,
                   occurred_at, recorded_at, trace_id, previous_hash, hash
            from timeline where aggregate_id = ? order by seq, recorded_at
            """;

    private final Connection connection;

    TimelineRows(Connection connection) {
        this.connection = connection;
    }

    /** The last entry of a thing; seq 0 before the first. */
    record Head(long seq, String hash) {
        static final Head NONE = new Head(0, HashChain.GENESIS);
    }

    /** Writers of one thing wait for each other here, so the numbers have no gap and the chain no fork. */
    Head lockHead(UUID aggregateId) throws SQLException {
        // together, but two statements: the second sees what was committed while the first waited
        try (PreparedStatement lock = connection.prepareStatement(LOCK + ";" + HEAD)) {
            lock.setString(1, aggregateId.toString());
            lock.setObject(2, aggregateId);
            lock.execute();
            lock.getMoreResults();
            try (ResultSet row = lock.getResultSet()) {
                return headOf(row);
            }
        }
    }

    Head head(UUID aggregateId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD)) {
            select.setObject(1, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                return headOf(row);
            }
        }
    }

    private static Head headOf(ResultSet row) throws SQLException {
        return row.next() ? new Head(row.getLong(1), row.getString(2)) : Head.NONE;
    }

    void insert(List<TimelineEntry> entries) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            for (TimelineEntry entry : entries) {
                fill(row, entry);
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private static void fill(PreparedStatement row, TimelineEntry entry) throws SQLException {
        row.setString(1, entry.aggregateType());
        row.setObject(2, entry.aggregateId());
        row.setLong(3, entry.seq());
        row.setString(4, entry.command());
        row.setString(5, entry.actor());
        row.setString(6, entry.organ());
        row.setString(7, entry.role());
        row.setString(8, Json.write(entry.before()));
        row.setString(9, Json.write(entry.after()));
        row.setObject(10, entry.occurredAt().atOffset(ZoneOffset.UTC));
        row.setObject(11, entry.recordedAt().atOffset(ZoneOffset.UTC));
        row.setString(12, entry.traceId());
        row.setString(13, entry.previousHash());
        row.setString(14, entry.hash());
    }

    List<TimelineEntry> of(UUID aggregateId) throws SQLException {
        List<TimelineEntry> entries = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(OF)) {
            select.setObject(1, aggregateId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(row));
                }
            }
        }
        return List.copyOf(entries);
    }

    private static TimelineEntry entry(ResultSet row) throws SQLException {
        return new TimelineEntry(
                row.getString("aggregate_type"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("seq"),
                row.getString("command"),
                row.getString("actor"),
                row.getString("organ"),
                row.getString("role"),
                Json.map(row.getString("before")),
                Json.map(row.getString("after")),
                instant(row, "occurred_at"),
                instant(row, "recorded_at"),
                row.getString("trace_id"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
