package org.mingjing.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database of the measured server, with the roles that a service needs. */
public record Database(String name, int port) {
    /** Password of all roles: the server listens on this machine only and lives as long as the measurement. */
    static final String PASSWORD = "benchmark";

    private static final String DUPLICATE_ROLE = "42710";
    private static final String DUPLICATE_DATABASE = "42P04";

    /** JDBC URL without credentials. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** As the superuser, in the platform's own scope. */
    public Connection superuser() throws SQLException {
        var connection = DriverManager.getConnection(url(), "postgres", "postgres");
        execute(connection, "set mingjing.scope = '{\"kind\":\"INTERNAL\"}'");
        return connection;
    }

    /** Does the statement. */
    public void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The one number that a query gives. */
    public long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Makes database and roles unless they are there. */
    void create() {
        try (InputStream in = Database.class.getResourceAsStream("/benchmark/database.sql");
                var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres")) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${db}", name)
                    .replace("${password}", PASSWORD)
                    .replaceAll("(?m)^--.*$", "");
            for (var command : script.split(";", -1)) {
                unlessThere(connection, command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the database " + name, e);
        }
    }

    private void unlessThere(Connection connection, String command) throws SQLException {
        if (command.isBlank()) {
            return;
        }
        try {
            execute(connection, command);
        } catch (SQLException e) {
            if (!DUPLICATE_ROLE.equals(e.getSQLState()) && !DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
