package org.mingjing.complaints.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.overview.Sums.person;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.figure.Figure;

/** What is counted for each is what is his to see, and nobody else touches it. */
@QuarkusTest
class FiguresSeenTest {
    @Inject
    Sums sums;

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
        Course.act(Course.fileAbout("FY230302", new Random(8)), "correct-respondent");
        var scope = person(organ, staff, roles, region);

        sums.equal(
                scope,
                "",
                "filedFrom=" + LocalDate.now(ZoneOffset.UTC).minusDays(3) + "&filedTo=2100-05-17",
                "filedFrom=2018-01-01&filedTo=2018-12-31",
                "region=2303&kind=COMPLAINT",
                "kind=REPORT&enterpriseRelated=false");
    }

    @ParameterizedTest(name = "{2} of {0}")
    @CsvSource({
        "ZF230000, x, supervisor",
        "FY230302, x, auditor",
        "ZF230000, officer.zhang, supervisor",
        "FY230300, x, leader supervisor",
        "FY230300, x, leader",
    })
    void whatIsCountedOfEachNarrowingIsWhatIsSeenOfIt(String organ, String staff, String roles) throws SQLException {
        Course.fileAbout("FY230300", new Random(5));
        Course.fileAbout("FY230100", new Random(6));
        Course.act(Course.fileAbout("FY230303", new Random(7)), "raise");

        sums.equalNarrowed(person(organ, staff, roles, "23"));
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

        sums.equal(
                scope,
                "",
                "filedFrom=" + LocalDate.now(ZoneOffset.UTC).minusDays(3) + "&filedTo=2100-05-17",
                "filedFrom=2018-01-01&filedTo=2018-12-31");
        if (scope.has("supervisor") && "23".equals(region)) {
            sums.equalNarrowed(scope);
        }
    }

    @Test
    void aSystemCountsWhatItsOrganHandlesAndWhoHasNoOrganNothing() throws SQLException {
        Course.fileAbout("FY230302", new Random(5));
        Course.act(Course.fileAbout("FY230303", new Random(7)), "raise");
        var system =
                new Scope(Scope.Kind.SYSTEM, "s", "court-system", "FY230300", "2303", null, Set.of("system"), null);

        sums.equal(system, "", "region=2303&kind=COMPLAINT");
        assertThat(sums.number(system, Figure.RECEIVED, Instant.now())).isPositive();
        for (var nobody : List.of(Callers.reporter("ref"), Scope.anonymous())) {
            assertThat(sums.number(nobody, Figure.RECEIVED, Instant.now())).isZero();
        }
    }

    @Test
    void nobodyReadsWhatIsCountedButThePlatformAndNobodyChangesIt() throws SQLException {
        var scope = person("ZF230000", "x", "supervisor", "23");
        var citizen = new Scope(Scope.Kind.PERSON, "s", "wang", null, null, null, Set.of("citizen"), "ref");

        for (var one : List.of(scope, citizen, Scope.anonymous())) {
            assertThat(ScopedSql.number(one, "select count(*) from complaint_figure"))
                    .isZero();
        }
        assertThat(ScopedSql.number(Scope.internal("test"), "select count(*) from complaint_figure"))
                .isPositive();
        for (var one : List.of(scope, Scope.internal("test"))) {
            assertThat(ScopedSql.refused(one, "update complaint_figure set concluded = 1"))
                    .isTrue();
            assertThat(ScopedSql.refused(one, "select figures_rebuild()")).isTrue();
        }
        assertThat(ScopedSql.refused(scope, "select * from complaint_figure_anew"))
                .isTrue();
    }
}
