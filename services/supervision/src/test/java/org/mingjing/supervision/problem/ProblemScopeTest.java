package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.TestDatabase;

/** What PostgreSQL itself shows to the application's role, whatever the code asks. */
@SupervisionTest
class ProblemScopeTest {

    private static final String COURT_OF_JIGUAN = """
            {"kind": "PERSON", "organ": "FY230302", "region": "230302", "roles": ["handler"]}
            """;
    private static final String COURT_OF_JIXI = """
            {"kind": "PERSON", "organ": "FY230300", "region": "2303", "roles": ["leader"]}
            """;
    private static final String SUPERVISOR_OF_HARBIN = """
            {"kind": "PERSON", "organ": "ZF230100", "region": "2301", "roles": ["supervisor"]}
            """;
    private static final String SUPERVISOR_OF_JIXI = """
            {"kind": "PERSON", "organ": "ZF230300", "region": "2303", "roles": ["supervisor"]}
            """;

    @Test
    void withoutAScopeThereIsNothing() throws SQLException {
        LedgerClient.registered().notified();

        assertThat(LedgerRows.visible(null, "problem")).isZero();
        assertThat(LedgerRows.visible(null, "problem_note")).isZero();
        assertThat(LedgerRows.visible(null, "timeline")).isZero();
        assertThat(LedgerRows.visible("{}", "problem")).isZero();
        assertThat(LedgerRows.visible(
                        "{\"kind\": \"PERSON\", \"organ\": \"\", \"region\": \"\", \"roles\": [\"supervisor\"]}",
                        "problem"))
                .isZero();
    }

    @Test
    void anotherOrganSeesNothing() throws SQLException {
        var problem = LedgerClient.registered().notified();

        assertThat(one(COURT_OF_JIGUAN, problem.id())).isEqualTo(1);
        assertThat(one(SUPERVISOR_OF_JIXI, problem.id())).isEqualTo(1);
        assertThat(one(COURT_OF_JIXI, problem.id())).isZero();
        assertThat(one(SUPERVISOR_OF_HARBIN, problem.id())).isZero();
    }

    @Test
    void theOrganDoesNotSeeItBeforeTheNotice() throws SQLException {
        var problem = LedgerClient.registered();

        assertThat(one(COURT_OF_JIGUAN, problem.id())).isZero();
    }

    @Test
    void theApplicationDeletesNothing() throws SQLException {
        assertRefused("delete from problem");
        assertRefused("delete from problem_note");
        assertRefused("update problem_note set text = ''");
        assertRefused("delete from timeline");
        assertRefused("update timeline set actor = ''");
        assertRefused("alter table problem disable row level security");
    }

    private static void assertRefused(String sql) throws SQLException {
        try (var connection = TestDatabase.of("supervision").app();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private static long one(String scope, UUID id) throws SQLException {
        return LedgerRows.visible(scope, "problem where id = '" + id + "'");
    }
}
