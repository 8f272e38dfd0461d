package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.overview.Sums.equal;
import static org.mingjing.complaints.overview.Sums.equalNarrowed;
import static org.mingjing.complaints.overview.Sums.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.test.TestDatabase;

/** The sums say what the complaints say: at once, after folding, after being made anew. */
@QuarkusTest
class FiguresTest {
    @Inject
    FigureRound round;

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void afterAnyCourseTheSumsEqualTheComplaints(long seed) throws SQLException {
        var random = new Random(seed);
        var filed = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            filed.add(Course.fileAbout(random.nextBoolean() ? "FY230302" : "FY230303", random));
        }
        for (int i = 0; i < 40; i++) {
            Course.act(filed.get(random.nextInt(filed.size())), Course.VERBS.get(random.nextInt(Course.VERBS.size())));
            if (i % 15 == 14) {
                round.run();
            }
        }

        sumsEqualTheComplaints();
        round.run();
        assertThat(admin("select count(*) from figure_change")).isZero();
        sumsEqualTheComplaints();
    }

    @Test
    void twoReplicasFoldEachChangeOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            Course.fileAbout("FY230302", new Random(i));
        }
        Callable<Void> folding = () -> {
            round.run();
            return null;
        };
        try (var replicas = Executors.newFixedThreadPool(2)) {
            for (var one : replicas.invokeAll(List.of(folding, folding, folding, folding))) {
                one.get();
            }
        }
        round.run();

        assertThat(admin("select count(*) from figure_change")).isZero();
        sumsEqualTheComplaints();
    }

    @Test
    void aClockThatRunsOutIsMissedAtOnceAndStaysSoWhenItIsToldAndFolded() throws SQLException {
        Course.fileAbout("FY230302", new Random(3));
        var later = Instant.now().plusSeconds(8 * 24 * 3600L);
        var scope = person("ZF230000", "x", "supervisor", "23");
        var missed =
                "select coalesce(sum(procedural_missed), 0) from figures(null, null, '%s') where dimension = 'ALL'";
        var before = ScopedSql.number(scope, missed.formatted(later));
        var direct = "select count(*) from complaint where coalesce(procedural_met_at, '%s') > procedural_due_at";

        assertThat(before).isPositive().isEqualTo(ScopedSql.number(scope, direct.formatted(later)));
        assertThat(ScopedSql.number(scope, missed.formatted(Instant.now())))
                .isEqualTo(ScopedSql.number(scope, direct.formatted(Instant.now())));
    }

    @Test
    void anythingMadeAnewIsWhatItWas() throws SQLException {
        Course.fileAbout("FY230302", new Random(4));
        round.run();

        update("select figures_rebuild()");

        sumsEqualTheComplaints();
        round.run();
        sumsEqualTheComplaints();
    }

    @Test
    void theMigrationAddsTheHandlingOrganToSumsThatWereThere() throws Exception {
        Course.act(Course.fileAbout("FY230302", new Random(8)), "raise");
        round.run();
        Course.act(Course.fileAbout("FY230303", new Random(9)), "accept");

        filledAgain(
                "figure_sum where dimension = 'HANDLING_ORGAN' and scope not like 'A:%'",
                "V48__figures_by_handling_organ.sql");

        sumsEqualTheComplaints();
        equal(person("ZF230300", "x", "auditor", "2303"), null, null);
        round.run();
        sumsEqualTheComplaints();
    }

    @Test
    void theMigrationAddsTheCitiesToSumsThatWereThere() throws Exception {
        Course.act(Course.fileAbout("FY230302", new Random(8)), "raise");
        round.run();
        Course.act(Course.fileAbout("FY230303", new Random(9)), "accept");

        filledAgain("figure_sum where scope like 'A:%'", "V63__figures_of_a_city.sql");

        sumsEqualTheComplaints();
        round.run();
        sumsEqualTheComplaints();
    }

    @Test
    void theMigrationNarrowsSumsThatWereThere() throws Exception {
        Course.act(Course.fileAbout("FY230302", new Random(8)), "raise");
        round.run();
        Course.act(Course.fileAbout("FY230303", new Random(9)), "accept");

        filledAgain("figure_narrowed", "V64__figures_narrowed.sql");

        sumsEqualTheComplaints();
        round.run();
        sumsEqualTheComplaints();
    }

    @Test
    void whoeverCorrectsWhatAComplaintCountsAsMovesItFromSumToSum() throws SQLException {
        var ids = "'" + Course.fileAbout("FY230302", new Random(4)) + "', '"
                + Course.fileAbout("FY230303", new Random(5)) + "'";
        round.run();

        for (var change : List.of(
                "kind = 'PETITION'",
                "channel = 'HOTLINE', enterprise_related = not enterprise_related",
                "category = 'G1-01', category_group = 'G1'",
                "filed_at = filed_at - interval '400 days'",
                "respondent_organ = 'FY230100', respondent_region = '2301'")) {
            update("update complaint set %s where id in (%s)".formatted(change, ids));
            sumsEqualTheComplaints();
            round.run();
            sumsEqualTheComplaints();
        }
    }

    /** Takes sums away and has the end of that migration make them again. */
    private static void filledAgain(String sums, String migration) throws Exception {
        var all = migration(migration);
        var fill = all.substring(all.indexOf("select pg_advisory_xact_lock"));
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('mingjing.figures'))");
            statement.execute("delete from " + sums);
            statement.execute(fill);
            connection.commit();
        }
    }

    private void sumsEqualTheComplaints() throws SQLException {
        var province = person("ZF230000", "x", "supervisor", "23");
        equal(province, null, null, "2303");
        equalNarrowed(province, null, null);
        for (var scope :
                List.of(province, person("FY230300", "x", "leader", "2303"), person("FY230000", "x", "leader", "23"))) {
            equal(scope, null, null);
        }
    }

    private static String migration(String name) throws IOException {
        try (var sql = FiguresTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void update(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int admin(String sql) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
