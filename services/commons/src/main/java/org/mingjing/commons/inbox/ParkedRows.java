package org.mingjing.commons.inbox;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.paging.Cursor;

/** The parked events' rows on one connection. */
final class ParkedRows {
    private static final String INSERT = """
            insert into parked_event
              (id, topic, partition, "offset", key, event_id, type, headers, payload, error, message)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (topic, partition, "offset") do nothing
            """;
    private static final String COLUMNS = """
            select id, topic, partition, "offset", key, event_id, type, error, message, attempts,
                   parked_at, replayed_at, headers, payload
            from parked_event
            """;
    private static final String LIST = COLUMNS + """
            where (? or replayed_at is null) and (parked_at, id) < (?, ?)
            order by parked_at desc, id desc
            limit ?
            """;
    private static final String LOCK = COLUMNS + "where id = ? for update";
    private static final String REPLAYED =
            "update parked_event set replayed_at = now(), replayed_by = ?, attempts = attempts + 1 where id = ?";
    private static final String FAILED =
            "update parked_event set error = ?, message = ?, attempts = attempts + 1 where id = ?";
    private static final Cursor BEGINNING = Cursor.of(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    private final Connection connection;

    ParkedRows(Connection connection) {
        this.connection = connection;
    }

    /** A parked event with what is needed to apply it. */
    record Kept(ParkedEvent event, Map<String, String> headers, String payload) {}

    void insert(UUID id, ConsumerRecord<String, byte[]> record, Map<String, String> headers, Failure failure)
            throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            row.setObject(1, id);
            row.setString(2, record.topic());
            row.setInt(3, record.partition());
            row.setLong(4, record.offset());
            row.setString(5, record.key());
            row.setString(6, headers.get("ce_id"));
            row.setString(7, headers.get("ce_type"));
            row.setString(8, Json.write(headers));
            row.setBytes(9, record.value());
            row.setString(10, failure.error());
            row.setString(11, failure.message());
            row.executeUpdate();
        }
    }

    List<ParkedEvent> list(boolean replayed, Cursor after, int limit) throws SQLException {
        Cursor from = after == null ? BEGINNING : after;
        List<ParkedEvent> events = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setBoolean(1, replayed);
            select.setObject(2, from.time().atOffset(ZoneOffset.UTC));
            select.setObject(3, from.id());
            select.setInt(4, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    events.add(event(row));
                }
            }
        }
        return events;
    }

    Optional<Kept> lock(UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Kept(event(row), headers(row.getString("headers")), text(row.getBytes("payload"))))
                        : Optional.empty();
            }
        }
    }

    void replayed(UUID id, String by) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(REPLAYED)) {
            row.setString(1, by);
            row.setObject(2, id);
            row.executeUpdate();
        }
    }

    void failedAgain(UUID id, Failure failure) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(FAILED)) {
            row.setString(1, failure.error());
            row.setString(2, failure.message());
            row.setObject(3, id);
            row.executeUpdate();
        }
    }

    private static ParkedEvent event(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("key"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("error"),
                row.getString("message"),
                row.getInt("attempts"),
                instant(row, "parked_at"),
                instant(row, "replayed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What is not text is not JSON either, so nothing that could be replayed is lost by this. */
    private static String text(byte[] payload) {
        return payload == null ? "" : new String(payload, StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(String json) {
        Map<String, String> headers = new TreeMap<>();
        Json.map(json).forEach((key, value) -> headers.put(key, String.valueOf(value)));
        return headers;
    }
}
