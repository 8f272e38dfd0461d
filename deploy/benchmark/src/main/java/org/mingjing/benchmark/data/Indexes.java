package org.mingjing.benchmark.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.mingjing.benchmark.Database;

/** Indexes that are away while rows are poured in, since making them afterwards takes a fraction of the time. */
record Indexes(List<String> definitions) {
    private static final String DROPPABLE = """
            select i.schemaname || '.' || i.indexname, i.indexdef
            from pg_indexes i
            where i.tablename in ('complaint', 'complaint_search') and i.indexdef not like 'CREATE UNIQUE%'
            """;

    static Indexes taken(Connection connection, Database database) throws SQLException {
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(DROPPABLE)) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (var name : names) {
            database.execute(connection, "drop index " + name);
        }
        return new Indexes(definitions);
    }

    /** One thread for each processor; the large one, of the search, comes first. */
    void putBack(Database database) {
        var waiting = new ConcurrentLinkedQueue<>(definitions.stream()
                .sorted((one, other) -> Boolean.compare(other.contains("gin"), one.contains("gin")))
                .toList());
        Threads.all(Stream.generate(() -> Thread.ofPlatform().unstarted(() -> make(waiting, database)))
                .limit(Runtime.getRuntime().availableProcessors())
                .toList());
    }

    private static void make(ConcurrentLinkedQueue<String> waiting, Database database) {
        try (Connection connection = database.superuser()) {
            database.execute(connection, "set maintenance_work_mem = '1GB'");
            for (var definition = waiting.poll(); definition != null; definition = waiting.poll()) {
                database.execute(connection, definition);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
