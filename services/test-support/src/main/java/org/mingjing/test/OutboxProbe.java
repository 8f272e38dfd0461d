package org.mingjing.test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service emitted: its outbox rows, in commit order, from the write-ahead log. The row is inserted and deleted in
 * one transaction, so the table itself never shows it.
 */
public final class OutboxProbe {
    private static final String PREFIX = "table public.outbox: INSERT: ";
    // name[type]:'it''s' | name[type]:null | name[type]:42
    private static final Pattern COLUMN =
            Pattern.compile("\"?([a-z_]+)\"?\\[[^\\]]*(?:\\[\\])?\\]:(?:'((?:[^']|'')*+)'|([^ ']+))(?: |$)");

    private final TestDatabase database;
    private final String slot;

    private OutboxProbe(TestDatabase database) {
        this.database = database;
        this.slot = slotOf(database.name());
    }

    /** A probe that starts now: what was emitted before is dropped. */
    public static OutboxProbe of(String service) {
        OutboxProbe probe = new OutboxProbe(TestDatabase.of(service));
        probe.createSlot();
        probe.emitted();
        return probe;
    }

    private static String slotOf(String service) {
        return "test_probe_" + service;
    }

    /** The rows committed since the last call (or since the probe began), in commit order. */
    public List<OutboxRow> emitted() {
        String sql = "select data from pg_logical_slot_get_changes(?, null, null, 'include-xids', '0')";
        List<OutboxRow> rows = new ArrayList<>();
        try (Connection connection = database.admin();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, slot);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    String data = result.getString(1);
                    if (data.startsWith(PREFIX)) {
                        rows.add(parse(data.substring(PREFIX.length())));
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the slot " + slot, e);
        }
    }

    /** The emitted rows of one event type, by its simple name: {@code ComplaintFiled}. */
    public List<OutboxRow> emitted(String simpleName) {
        return emitted().stream()
                .filter(row -> row.type().contains("." + simpleName + ".v"))
                .toList();
    }

    static OutboxRow parse(String data) {
        Map<String, String> columns = new LinkedHashMap<>();
        Matcher matcher = COLUMN.matcher(data);
        int end = 0;
        while (matcher.find(end) && matcher.start() == end) {
            String quoted = matcher.group(2);
            String bare = matcher.group(3);
            columns.put(matcher.group(1), quoted != null ? quoted.replace("''", "'") : nullOr(bare));
            end = matcher.end();
        }
        if (end != data.length()) {
            throw new IllegalStateException("Cannot parse the change after column " + columns.keySet() + ": " + data);
        }
        return new OutboxRow(columns);
    }

    private static String nullOr(String bare) {
        return bare.equals("null") ? null : bare;
    }

    private void createSlot() {
        String sql = "select pg_create_logical_replication_slot(?, 'test_decoding')"
                + " where not exists (select 1 from pg_replication_slots where slot_name = ?)";
        try (Connection connection = database.admin();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, slot);
            statement.setString(2, slot);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the slot " + slot, e);
        }
    }
}
