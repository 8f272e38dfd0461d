package org.mingjing.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/** One database and its roles per service, and Keycloak's. Done again at each start: what is there stays. */
final class Databases {
    private static final String DUPLICATE_ROLE = "42710";
    private static final String DUPLICATE_DATABASE = "42P04";
    private static final Set<String> ALREADY_THERE = Set.of(DUPLICATE_ROLE, DUPLICATE_DATABASE);

    private final Postgres postgres;
    private final Secrets secrets;

    Databases(Postgres postgres, Secrets secrets) {
        this.postgres = postgres;
        this.secrets = secrets;
    }

    void create() {
        try (Connection connection = postgres.superuser("postgres")) {
            for (String service : Layout.DOMAIN_SERVICES) {
                for (String statement : ofService(service)) {
                    execute(connection, statement);
                }
            }
            execute(connection, "CREATE ROLE keycloak LOGIN PASSWORD '" + password("keycloak") + "'");
            execute(connection, "CREATE DATABASE keycloak OWNER keycloak ENCODING 'UTF8' TEMPLATE template0");
            execute(connection, "REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC");
            createSlots();
        } catch (SQLException e) {
            throw new StartFailure("the databases cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * Makes each service's replication slot before the service first starts. What a service publishes at its very first
     * start is in the write-ahead log before its connector exists; a slot made only by the connector would miss it.
     */
    private void createSlots() throws SQLException {
        for (String service : Layout.DOMAIN_SERVICES) {
            try (Connection connection = postgres.superuser(service);
                    PreparedStatement slot = connection.prepareStatement("""
                            select pg_create_logical_replication_slot(?, 'pgoutput')
                            where not exists (select from pg_replication_slots where slot_name = ?)""")) {
                slot.setString(1, "mingjing_" + service);
                slot.setString(2, "mingjing_" + service);
                slot.execute();
            }
        }
    }

    String password(String role) {
        return secrets.password(role + ".password");
    }

    private List<String> ofService(String service) {
        String script = script().replace("${db}", service)
                .replace("${owner}", password(service + "_owner"))
                .replace("${app}", password(service + "_app"))
                .replace("${connect}", password(service + "_connect"));
        return List.of(script.replaceAll("(?m)^--.*$", "").strip().split(";\\s*"));
    }

    private static String script() {
        try (InputStream script = Databases.class.getResourceAsStream("database.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartFailure("database.sql cannot be read", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!ALREADY_THERE.contains(e.getSQLState())) {
                throw e;
            }
        }
    }
}
