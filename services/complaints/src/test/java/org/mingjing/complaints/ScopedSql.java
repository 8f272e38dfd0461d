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
        return numberAfter(scope, "select 1", sql);
    }

    /** The number that a query gives after another statement in the same transaction, which is then rolled back. */
    public static int numberAfter(Scope scope, String first, String query) throws SQLException {
        try (Connection connection = scoped(scope);
                var statement = connection.createStatement()) {
            statement.execute(first);
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** How many rows a statement would change; it is rolled back. */
    public static int changed(Scope scope, String sql) throws SQLException {
        try (Connection connection = scoped(scope);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Whether row security or a missing right refuses the statement in that scope. */
    public static boolean refused(Scope scope, String sql) throws SQLException {
        try {
            changed(scope, sql);
            return false;
        } catch (SQLException e) {
            return "42501".equals(e.getSQLState());
        }
    }

    /** A transaction of the application in that scope, to be committed or rolled back by whoever asks. */
    public static Connection scoped(Scope scope) throws SQLException {
        Connection connection = TestDatabase.of("complaints").app();
        connection.setAutoCommit(false);
        try (var set = connection.prepareStatement("select set_config('mingjing.scope', ?, true)")) {
            set.setString(1, scope.toJson());
            set.execute();
        }
        return connection;
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
