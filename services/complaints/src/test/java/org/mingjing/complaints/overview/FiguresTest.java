package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestDatabase;

/** The sums say what the complaints say: at once, after folding, for whoever may see which of them. */
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

        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            statement.execute("select figures_rebuild()");
        }

        sumsEqualTheComplaints();
        round.run();
        sumsEqualTheComplaints();
    }

    @Test
    void theMigrationAddsTheHandlingOrganToSumsThatWereThere() throws Exception {
        Course.act(Course.fileAbout("FY230302", new Random(8)), "raise");
        round.run();
        Course.act(Course.fileAbout("FY230303", new Random(9)), "accept");
        var fill = migration().substring(migration().indexOf("select pg_advisory_xact_lock"));

        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('mingjing.figures'))");
            statement.execute("delete from figure_sum where dimension = 'HANDLING_ORGAN'");
            statement.execute(fill);
            connection.commit();
        }

        var province = person("ZF230000", "x", "supervisor", "23");
        equalByHandlingOrgan(province);
        round.run();
        equalByHandlingOrgan(province);
        equalByHandlingOrgan(person("ZF230300", "x", "auditor", "2303"));
    }

    @ParameterizedTest(name = "{2} of {0} in {3}")
    @CsvSource({
        "ZF230000, x, supervisor, 23",
        "ZF230000, x, auditor, 23",
        "ZF230300, x, supervisor, 2303",
        "FY230302, x, supervisor, 230302",
        // the organs complained about and those below them, and the officer, even where they oversee the region
        "FY230300, x, supervisor, 23",
        "FY230302, x, auditor, 23",
        "ZF230000, officer.zhang, supervisor, 23",
        "FY230300, x, leader, 2303",
        "FY230300, officer.zhang, leader, 2303",
        "FY230000, officer.zhang, handler, 23",
        // handles and oversees: what the own organ gave on too
        "FY230300, x, leader supervisor, 2301",
        "FY230300, x, operator, 2303",
        "FY230300, x, identity-custodian, 2303",
    })
    void whatIsCountedIsWhatIsSeen(String organ, String staff, String roles, String region) throws SQLException {
        Course.fileAbout("FY230300", new Random(5));
        Course.fileAbout("FY230302", new Random(6));
        Course.act(Course.fileAbout("FY230303", new Random(7)), "raise");
        var scope = person(organ, staff, roles, region);

        equal(scope, null, null);
        round.run();
        equal(scope, null, null);
        equal(scope, LocalDate.now(java.time.ZoneOffset.UTC).minusDays(3), LocalDate.of(2100, 5, 17));
        equal(scope, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest(name = "{2} of {0} in {3}")
    @CsvSource({
        "FY230300, x, supervisor, 23",
        "FY230302, x, auditor, 2303",
        "FY230000, officer.zhang, supervisor, 23",
        "ZF230000, officer.zhang, supervisor, 23",
        "ZF230000, officer.zhang, leader, 23",
        "ZF230000, officer.zhang, leader supervisor, 2303",
        "ZF230000, x, leader, 23",
        "ZF230000, x, supervisor, 23",
        "GA230102, x, supervisor, 23",
    })
    void aReportOfRetaliationIsNotCountedForWhoeverWasComplainedAboutFirst(
            String organ, String staff, String roles, String region) throws SQLException {
        var body = Api.filing("respondentOrgan", "FY230300");
        body.put("respondentStaffNo", "officer.zhang");
        String first =
                Api.as("citizen.wang").body(body).post("/api/v1/complaints").path("id");
        Api.as("citizen.wang")
                .body(Map.of("text", "被停岗", "anonymous", true, "respondentOrgan", "GA230102"))
                .post("/api/v1/complaints/" + first + "/retaliation-reports")
                .then()
                .statusCode(201)
                .body("handlingOrgan", equalTo("ZF230000"));
        var scope = person(organ, staff, roles, region);

        equal(scope, null, null);
        assertThat(ScopedSql.number(scope, "select count(*) from complaint_figure"))
                .isEqualTo(ScopedSql.number(scope, "select count(*) from complaint"));
        round.run();
        equal(scope, null, null);
        equal(scope, LocalDate.now(java.time.ZoneOffset.UTC).minusDays(3), LocalDate.of(2100, 5, 17));
        equal(scope, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    }

    @Test
    void nobodyReadsOrChangesTheSumsHimself() throws SQLException {
        var scope = person("ZF230000", "x", "supervisor", "23");

        assertThat(ScopedSql.refused(scope, "select * from figure_sum")).isTrue();
        assertThat(ScopedSql.refused(scope, "select * from figure_change")).isTrue();
        assertThat(ScopedSql.refused(scope, "update complaint_figure set received = 2"))
                .isTrue();
        assertThat(ScopedSql.refused(scope, "select figures_rebuild()")).isTrue();
        assertThat(ScopedSql.refused(scope, "select * from figures_with_reports(null, null, now())"))
                .isTrue();
        var citizen = new Scope(Scope.Kind.PERSON, "s", "wang", null, null, null, Set.of("citizen"), "ref");
        assertThat(ScopedSql.number(citizen, "select count(*) from figures(null, null, now())"))
                .isZero();
        assertThat(ScopedSql.number(citizen, "select count(*) from complaint_figure"))
                .isZero();
        assertThat(ScopedSql.number(Scope.anonymous(), "select count(*) from figures(null, null, now())"))
                .isZero();
    }

    private static void equal(Scope scope, LocalDate first, LocalDate last) throws SQLException {
        var period = "%s, %s".formatted(quoted(first), quoted(last));
        var handles = Set.of("supervisor", "auditor").stream().noneMatch(scope::has);
        var own = handles ? " and c.handling_organ = '" + scope.organ() + "'" : "";
        var seen = "from complaint c where (%1$s is null or (c.filed_at at time zone 'Asia/Shanghai')::date >= %1$s)"
                        .formatted(quoted(first))
                + " and (%1$s is null or (c.filed_at at time zone 'Asia/Shanghai')::date <= %1$s)"
                        .formatted(quoted(last))
                + own;
        for (var both : Map.of(
                        "received", "count(*)",
                        "concluded", "count(c.outcome)",
                        "released_fen", "coalesce(sum(c.released_fen), 0)",
                        "rated", "count(c.rated_at)",
                        "procedural_missed",
                                "count(*) filter (where coalesce(procedural_met_at, now()) > procedural_due_at)",
                        "result_met", "count(*) filter (where result_met_at <= result_due_at)",
                        "admonished", people("ADMONITION"),
                        "disciplined", people("DISCIPLINARY"),
                        "handed_over", people("HANDED_OVER"))
                .entrySet()) {
            assertThat(ScopedSql.number(
                            scope,
                            "select coalesce(sum(%s), 0) from figures(%s, now()) where dimension = 'ALL'"
                                    .formatted(both.getKey(), period)))
                    .as(both.getKey())
                    .isEqualTo(ScopedSql.number(scope, "select " + both.getValue() + " " + seen));
        }
        for (var dimension : List.of("REGION", "ORGAN", "HANDLING_ORGAN", "KIND", "MONTH", "STATUS")) {
            assertThat(ScopedSql.number(
                            scope,
                            "select coalesce(sum(received), 0) from figures(%s, now()) where dimension = '%s'"
                                    .formatted(period, dimension)))
                    .as(dimension)
                    .isEqualTo(ScopedSql.number(scope, "select count(*) " + seen));
        }
    }

    private static String people(String kind) {
        return "coalesce(sum((select count(*) from disposition d where d.complaint_id = c.id and d.ended_at is null"
                + " and d.kind = '" + kind + "')), 0)";
    }

    /** Organ by organ, not their sum alone. */
    private static void equalByHandlingOrgan(Scope scope) throws SQLException {
        for (var organ : List.of("FY230300", "FY230000", "FY230100", "ZF230300")) {
            for (var both : Map.of(
                            "received", "count(*)",
                            "result_met", "count(*) filter (where result_met_at <= result_due_at)",
                            "procedural_missed",
                                    "count(*) filter (where coalesce(procedural_met_at, now()) > procedural_due_at)")
                    .entrySet()) {
                assertThat(ScopedSql.number(
                                scope,
                                ("select coalesce(sum(%s), 0) from figures(null, null, now())"
                                                + " where dimension = 'HANDLING_ORGAN' and value = '%s'")
                                        .formatted(both.getKey(), organ)))
                        .as(organ + " " + both.getKey())
                        .isEqualTo(ScopedSql.number(
                                scope,
                                "select %s from complaint where handling_organ = '%s'"
                                        .formatted(both.getValue(), organ)));
            }
        }
    }

    private void sumsEqualTheComplaints() throws SQLException {
        for (var scope : List.of(
                person("ZF230000", "x", "supervisor", "23"),
                person("FY230300", "x", "leader", "2303"),
                person("FY230000", "x", "leader", "23"))) {
            equal(scope, null, null);
        }
    }

    private static String quoted(LocalDate day) {
        return day == null ? "null::date" : "date '" + day + "'";
    }

    private static Scope person(String organ, String staff, String roles, String region) {
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, region, staff, Set.of(roles.split(" ")), null);
    }

    private static String migration() throws IOException {
        try (var sql = FiguresTest.class.getResourceAsStream("/db/migration/V48__figures_by_handling_organ.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
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
