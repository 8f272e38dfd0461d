package org.mingjing.complaints;

import java.sql.Connection;
import java.sql.SQLException;
import org.mingjing.commons.scope.Scope;
import org.mingjing.test.TestDatabase;

/** SQL with the application's role, in somebody's scope: what row security shows, whatever the query. */
public final class ScopedSql {
    private ScopedSql() {}

    /** The number that a query gives. */
    public static int number(Scope scope, String sql) throws SQLException {
        try (Connection connection = TestDatabase.of("complaints").app()) {
            connection.setAutoCommit(false);
            try (var set = connection.prepareStatement("select set_config('mingjing.scope', ?, true)")) {
                set.setString(1, scope.toJson());
                set.execute();
            }
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** Whether the application's role may not do that at all. */
    public static boolean refused(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").app();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            return "42501".equals(e.getSQLState());
        }
    }
}
