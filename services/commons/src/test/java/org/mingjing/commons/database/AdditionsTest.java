package org.mingjing.commons.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.mingjing.test.TestDatabase;

/** What commons adds to its tables later reaches a database that a service has long migrated past V0, and a fresh one. */
class AdditionsTest {
    private static final TestDatabase DATABASE = TestDatabase.of("additions");

    @Test
    void anAdditionReachesADatabaseThatIsPastTheNumbersOfCommons() throws SQLException {
        migrations().repeatableSqlMigrationPrefix("none").load().migrate();
        assertThat(has("outbox")).isTrue();
        assertThat(has("thing")).isTrue();
        assertThat(has("inbox_forgotten")).isFalse();

        migrations().load().migrate();
        assertThat(has("inbox_forgotten")).isTrue();

        assertThat(migrations().load().migrate().migrationsExecuted).isZero();
        migrations().load().validate();
    }

    private static FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(DATABASE.url(), "additions_owner", "test-only")
                .locations("classpath:db/commons", "classpath:db/migration")
                .placeholders(Map.of("app", "additions_app", "connect", "additions_connect"));
    }

    private static boolean has(String table) throws SQLException {
        try (var connection = DATABASE.owner();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('public." + table + "') is not null")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
