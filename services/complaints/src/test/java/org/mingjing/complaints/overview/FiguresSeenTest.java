package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.overview.Sums.equal;
import static org.mingjing.complaints.overview.Sums.equalNarrowed;
import static org.mingjing.complaints.overview.Sums.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** The sums count for each what is his to see, and nobody else touches them. */
@QuarkusTest
class FiguresSeenTest {
    @Inject
    FigureRound round;

    @BeforeEach
    void organs() {
        Directory.seed();
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
        equal(scope, LocalDate.now(ZoneOffset.UTC).minusDays(3), LocalDate.of(2100, 5, 17));
        equal(scope, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest(name = "{2} of {0}")
    @CsvSource({
        "ZF230000, x, supervisor",
        "ZF230000, x, auditor",
        "FY230300, x, supervisor",
        "FY230302, x, auditor",
        "ZF230000, officer.zhang, supervisor",
        "FY230300, x, leader supervisor",
    })
    void whatIsCountedOfACityIsWhatIsSeenOfIt(String organ, String staff, String roles) throws SQLException {
        Course.fileAbout("FY230300", new Random(5));
        Course.fileAbout("FY230100", new Random(6));
        Course.act(Course.fileAbout("FY230303", new Random(7)), "raise");
        var scope = person(organ, staff, roles, "23");

        equal(scope, null, null, "2303");
        round.run();
        equal(scope, null, null, "2303");
        equal(scope, LocalDate.now(ZoneOffset.UTC).minusDays(3), LocalDate.of(2100, 5, 17), "2301");
    }

    @ParameterizedTest(name = "{2} of {0}")
    @CsvSource({
        "ZF230000, x, supervisor",
        "ZF230000, x, auditor",
        "FY230300, x, supervisor",
        "FY230302, x, auditor",
        "ZF230000, officer.zhang, supervisor",
        "FY230300, x, leader supervisor",
    })
    void whatIsCountedOfAKindOrCategoryIsWhatIsSeenOfIt(String organ, String staff, String roles) throws SQLException {
        Course.fileAbout("FY230300", new Random(5));
        Course.fileAbout("FY230100", new Random(6));
        Course.act(Course.fileAbout("FY230303", new Random(7)), "raise");
        var scope = person(organ, staff, roles, "23");
        var today = LocalDate.now(ZoneOffset.UTC);

        equalNarrowed(scope, null, null);
        round.run();
        equalNarrowed(scope, null, null);
        equalNarrowed(scope, today.minusDays(3), LocalDate.of(2100, 5, 17));
        equalNarrowed(
                scope,
                today.withDayOfYear(1),
                today.withDayOfYear(1).plusYears(1).minusDays(1));
        equalNarrowed(scope, today.minusDays(3), today.plusDays(1));
        equalNarrowed(scope, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "supervisor | 2303 | '2303'",
                "supervisor | 2303 | null, 'KIND', 'REPORT'",
                "leader | 23 | null, 'KIND', 'REPORT'",
                "supervisor | 23 | null, 'STATUS', 'FILED'",
                "supervisor | 23 | null, 'KIND', null",
                "supervisor | 23 | '2303', 'KIND', 'REPORT'",
                "supervisor | 23 | '230302'",
            })
    void whoOverseesLessThanTheProvinceHasNoSumsOfPartsAndNobodyOfOtherParts(String role, String region, String part) {
        assertThatThrownBy(() -> ScopedSql.number(
                        person("ZF230300", "x", role, region),
                        "select count(*) from figures(null, null, now(), " + part + ")"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("there are no sums of that");
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
        equal(scope, LocalDate.now(ZoneOffset.UTC).minusDays(3), LocalDate.of(2100, 5, 17));
        equal(scope, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
        if (scope.has("supervisor") && "23".equals(region)) {
            equalNarrowed(scope, null, null);
        }
    }

    @Test
    void nobodyReadsOrChangesTheSumsHimself() throws SQLException {
        var scope = person("ZF230000", "x", "supervisor", "23");

        assertThat(ScopedSql.refused(scope, "select * from figure_sum")).isTrue();
        assertThat(ScopedSql.refused(scope, "select * from figure_narrowed")).isTrue();
        assertThat(ScopedSql.refused(scope, "select * from figure_change")).isTrue();
        assertThat(ScopedSql.refused(scope, "update complaint_figure set received = 2"))
                .isTrue();
        assertThat(ScopedSql.refused(scope, "select figures_rebuild()")).isTrue();
        assertThat(ScopedSql.refused(scope, "select * from figures_with_reports(null, null, now(), null, null, null)"))
                .isTrue();
        var citizen = new Scope(Scope.Kind.PERSON, "s", "wang", null, null, null, Set.of("citizen"), "ref");
        assertThat(ScopedSql.number(citizen, "select count(*) from figures(null, null, now())"))
                .isZero();
        assertThat(ScopedSql.number(citizen, "select count(*) from complaint_figure"))
                .isZero();
        assertThat(ScopedSql.number(Scope.anonymous(), "select count(*) from figures(null, null, now())"))
                .isZero();
    }
}
