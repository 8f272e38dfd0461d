package org.mingjing.complaints.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;

/** What an address asks for and nobody knows is refused, since leaving it out would give more than was asked for. */
@QuarkusTest
class KnownParametersTest {
    private static final String LEADER = "leader.jixi.court";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/complaints, officer",
        "/api/v1/complaints, year",
        "/api/v1/complaints/overview, linked",
        "/api/v1/complaints/overview, retaliation",
        "/api/v1/complaints/overview, handler",
        "/api/v1/complaints/overview/export, linked",
        "/api/v1/complaints/overview/export, sort",
        "/api/v1/complaints/export, limit",
        "/api/v1/complaints/business-environment, kind",
        "/api/v1/complaints/business-environment/statistics, category",
        "/api/v1/dispositions, linked",
        "/api/v1/work-items, kind",
    })
    void whatAResourceDoesNotKnowIsRefusedByItsName(String path, String parameter) {
        as(LEADER)
                .accept("*/*")
                .queryParam(parameter, "true")
                .get(path)
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("errors.field", contains(parameter))
                .body("errors[0].message", equalTo("这里没有这一筛选条件"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/complaints, clock=RESULT, onTime",
        "/api/v1/complaints, onTime=true, clock",
        "/api/v1/complaints/overview, aspect=SPEED, satisfied",
        "/api/v1/complaints/export, satisfied=false, aspect",
        "/api/v1/dispositions, clock=RESULT, onTime",
    })
    void halfOfAFilterIsRefusedNamingTheOther(String path, String parameter, String missing) {
        as(LEADER)
                .accept("*/*")
                .get(path + "?" + parameter)
                .then()
                .statusCode(400)
                .body("errors.field", contains(missing));
    }

    @Test
    void aMarkIsNotSetForAllWhereItsPlaceIsMisspelt() {
        var id = Api.file("citizen.wang");

        as(LEADER)
                .post("/api/v1/complaints/" + id + "/messages/read?lastseen=" + id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("lastseen"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/complaints?kind=COMPLAINT&kind=REPORT, kind, 同一条件只能给一次",
        "/api/v1/complaints/overview?year=2018&filedFrom=2018-06-01, year, 年份和起止日期只能选一种",
    })
    void whatWouldHoldForOneOfTwoIsRefused(String address, String parameter, String rule) {
        as(LEADER)
                .get(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains(parameter))
                .body("errors[0].message", equalTo(rule));
    }

    @Test
    void wordsBelongIntoNoAddressOfAnExportEither() {
        as(LEADER)
                .accept("*/*")
                .get("/api/v1/complaints/export?q=x")
                .then()
                .statusCode(400)
                .body("errors.field", contains("q"));
    }

    @Test
    void whoIsNobodyLearnsNotWhichParametersThereAre() {
        as(null).get("/api/v1/complaints?officer=x").then().statusCode(401);
    }

    @Test
    void aYearCountsInTheWorkbookAsInTheOverview() {
        as(LEADER)
                .accept("*/*")
                .get("/api/v1/complaints/overview/export?year=2018")
                .then()
                .statusCode(200);
        as(LEADER)
                .accept("*/*")
                .get("/api/v1/complaints/overview/export?year=18")
                .then()
                .statusCode(400)
                .body("errors.field", contains("year"));
    }

    @Test
    void whatCommonsDeclaresIsKnownToo() {
        as("operator.hlj")
                .get("/api/v1/operations/complaints/parked-events?limit=1&replayed=false")
                .then()
                .statusCode(200);
        as("operator.hlj")
                .get("/api/v1/operations/complaints/parked-events?state=PARKED")
                .then()
                .statusCode(400)
                .body("errors.field", contains("state"));
    }
}
