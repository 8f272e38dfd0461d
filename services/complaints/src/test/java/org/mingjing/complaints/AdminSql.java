package org.mingjing.complaints;

import java.sql.Connection;
import java.sql.SQLException;
import org.mingjing.test.TestDatabase;

/** SQL as the superuser, whom no policy binds: what is really there, and what no feature would write. */
public final class AdminSql {
    private AdminSql() {}

    /** The number that a query gives. */
    public static int number(String sql) {
        return Integer.parseInt(value(sql));
    }

    /** What a query gives first, as text; null where it gives nothing. */
    public static String value(String sql) {
        try (Connection connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static void execute(String sql) {
        try (Connection connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
