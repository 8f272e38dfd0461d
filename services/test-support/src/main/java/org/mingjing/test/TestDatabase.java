package org.mingjing.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One service's database, for assertions by SQL under each of its roles. */
public record TestDatabase(String name) {
    static final String PASSWORD = "test-only";

    /** The database of this service, made with its roles when it is not there yet. */
    public static TestDatabase of(String service) {
        Shared.once("database." + service, () -> create(service));
        return new TestDatabase(service);
    }

    /** JDBC URL without credentials. */
    public String url() {
        return Servers.postgres().split("\\|", -1)[0] + name;
    }

    /** As the role of the running service, which row-level security binds. */
    public Connection app() {
        return connect(url(), name + "_app", PASSWORD);
    }

    /** As the role that owns the tables (Flyway). */
    public Connection owner() {
        return connect(url(), name + "_owner", PASSWORD);
    }

    /** As the superuser, whom no policy binds. */
    public Connection admin() {
        return admin(name);
    }

    private static Connection admin(String database) {
        String[] server = Servers.postgres().split("\\|", -1);
        return connect(server[0] + database, server[1], server[2]);
    }

    private static Connection connect(String url, String user, String password) {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot open " + url + " as " + user, e);
        }
    }

    private static String create(String service) {
        try (InputStream in = TestDatabase.class.getResourceAsStream("database.sql");
                Connection connection = admin("postgres");
                Statement statement = connection.createStatement()) {
            String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${db}", service)
                    .replace("${password}", PASSWORD)
                    .replaceAll("(?m)^--.*$", "");
            for (String command : sql.split(";", -1)) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + service, e);
        }
    }
}
