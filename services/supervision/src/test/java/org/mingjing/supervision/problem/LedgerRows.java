package org.mingjing.supervision.problem;

import java.sql.Connection;
import java.sql.SQLException;
import org.mingjing.test.TestDatabase;

/** The tables of the ledger as the application's own database role sees them under a scope. */
final class LedgerRows {

    private LedgerRows() {}

    /** How many rows there are; null is a transaction without a scope. */
    static long visible(String scope, String from) throws SQLException {
        try (var connection = begun(scope);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many rows a statement would change; nothing stays changed. */
    static long changed(String scope, String sql) throws SQLException {
        try (var connection = begun(scope);
                var statement = connection.createStatement()) {
            var rows = statement.executeUpdate(sql);
            connection.rollback();
            return rows;
        }
    }

    private static Connection begun(String scope) throws SQLException {
        var connection = TestDatabase.of("supervision").app();
        connection.setAutoCommit(false);
        if (scope != null) {
            try (var set = connection.prepareStatement("select set_config('mingjing.scope', ?, true)")) {
                set.setString(1, scope);
                set.execute();
            }
        }
        return connection;
    }
}
