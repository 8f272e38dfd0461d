package org.mingjing.commons.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.commons.sample.Things;
import org.mingjing.test.TestDatabase;

@QuarkusTest
@SampleTest
class RowLevelSecurityTest {
    @Inject
    Things things;

    @Inject
    CurrentScope scope;

    @BeforeEach
    void twoOrgansHaveOneThingEach() throws SQLException {
        try (Connection admin = TestDatabase.of("commons").admin();
                var statement = admin.createStatement()) {
            statement.execute("delete from thing");
            statement.execute("insert into thing values ('" + UUID.randomUUID() + "', 'JC230300', 'ours', 0), ('"
                    + UUID.randomUUID() + "', 'FY230300', 'theirs', 0)");
        }
    }

    @Test
    @ActivateRequestContext
    void eachOrganSeesItsOwn() {
        scope.set(official("JC230300"));
        assertThat(things.names()).containsExactly("ours");
        scope.set(official("FY230300"));
        assertThat(things.names()).containsExactly("theirs");
        scope.set(Scope.internal("test"));
        assertThat(things.names()).containsExactly("ours", "theirs");
    }

    @Test
    @ActivateRequestContext
    void nobodySeesNothing() {
        assertThat(things.names()).isEmpty();
    }

    @Test
    void withoutARequestThereIsNoScopeAndNothingIsSeen() {
        assertThat(things.names()).isEmpty();
    }

    @Test
    @ActivateRequestContext
    void aTransactionThatWasNotScopedSeesNothingEvenOnAConnectionUsedBefore() {
        scope.set(Scope.internal("test"));
        for (int i = 0; i < 20; i++) {
            assertThat(things.names()).hasSize(2);
            assertThat(things.namesUnscoped()).isEmpty();
        }
    }

    @Test
    @ActivateRequestContext
    void rowsOfAnotherOrganCannotBeWritten() {
        scope.set(official("JC230300"));
        assertThatThrownBy(() -> things.make("FY230300", "smuggled")).hasStackTraceContaining("row-level security");
    }

    @Test
    void theApplicationsRoleIsBoundBySqlToo() throws SQLException {
        assertThat(count(null)).isZero();
        assertThat(count("")).isZero();
        assertThat(count(official("FY230300").toJson())).isOne();
        assertThat(count(Scope.internal("test").toJson())).isEqualTo(2);
    }

    @Test
    void rolesAreAskedForSafely() throws SQLException {
        assertThat(hasRole(null, "supervisor")).isFalse();
        assertThat(hasRole("{}", "supervisor")).isFalse();
        assertThat(hasRole("{\"roles\":[\"supervisor\"]}", "supervisor")).isTrue();
        assertThat(hasRole("{\"roles\":[\"supervisor\"]}", "auditor")).isFalse();
    }

    private static int count(String scopeJson) throws SQLException {
        try (Connection app = TestDatabase.of("commons").app()) {
            set(app, scopeJson);
            try (var statement = app.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from thing")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static boolean hasRole(String scopeJson, String role) throws SQLException {
        try (Connection app = TestDatabase.of("commons").app()) {
            set(app, scopeJson);
            try (var statement = app.createStatement();
                    ResultSet row = statement.executeQuery("select scope_has('" + role + "')")) {
                row.next();
                return row.getBoolean(1) && !row.wasNull();
            }
        }
    }

    private static void set(Connection app, String scopeJson) throws SQLException {
        if (scopeJson == null) {
            return;
        }
        try (PreparedStatement set = app.prepareStatement("select set_config('mingjing.scope', ?, false)")) {
            set.setString(1, scopeJson);
            set.execute();
        }
    }

    private static Scope official(String organ) {
        return new Scope(Scope.Kind.PERSON, "s", "n", organ, "2303", "n", Set.of("handler"), null);
    }
}
