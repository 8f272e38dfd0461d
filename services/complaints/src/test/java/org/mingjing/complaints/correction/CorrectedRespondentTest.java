package org.mingjing.complaints.correction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.complaints.AdminSql.number;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.correction.Corrected.INTAKE;
import static org.mingjing.complaints.correction.Corrected.LEADER;
import static org.mingjing.complaints.correction.Corrected.REPORTER;
import static org.mingjing.complaints.correction.Corrected.respondent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

/** Which organ a complaint is about can be corrected; whoever was named, by mistake or in truth, gets nothing of it. */
@QuarkusTest
class CorrectedRespondentTest {
    private static final String PATH = "/api/v1/complaints/";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void whoeverFindsOutThatItIsAboutHisOwnOrganGivesItUpAndTheOrganAboveHasIt() throws SQLException {
        var id = Corrected.fileAbout("FY230302");
        command(INTAKE, id, "accept", null).then().statusCode(200);

        respondent(LEADER, id, "FY230300").then().statusCode(204);

        for (var user : List.of(LEADER, INTAKE, "handler.jixi.court", "leader.jiguan.court")) {
            as(user).get(PATH + id).then().statusCode(404);
            as(user).get(PATH + id + "/timeline").then().statusCode(404);
        }
        assertThat(seen("FY230300", id)).isZero();
        assertThat(seen("FY230302", id)).isZero();
        assertThat(seen("FY230000", id)).isEqualTo(1);
        province()
                .get(PATH + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("matter.respondentOrgan", equalTo("FY230300"))
                .body("course.reroutings.how", contains("CORRECTED"))
                .body("allowedCommands", hasItem("assign"));
        as(REPORTER)
                .get(PATH + id)
                .then()
                .body("handlingOrgan", equalTo("FY230000"))
                .body("course.corrections[0].changes[0].toLabel", equalTo("鸡西市中级人民法院"));
    }

    @Test
    void noCorrectionHandsItToTheOrganThatItWasAbout() throws SQLException {
        var id = Corrected.fileAbout("FY230300");
        // by the rule of filing a complaint about the court of Hengshan would go to the court of Jixi
        atProvince(id, "FY230303")
                .then()
                .statusCode(200)
                .body("handlingOrgan", equalTo("FY230000"))
                .body("matter.respondentOrgan", equalTo("FY230303"));

        as(LEADER).get(PATH + id).then().statusCode(404);
        assertThat(seen("FY230300", id)).isZero();
        assertThat(seen("FY230303", id)).isZero();
        province()
                .header("If-Match", province().get(PATH + id).header("ETag"))
                .body(Map.of("organ", "FY230300", "reason", "便于核查"))
                .post(PATH + id + "/designate")
                .then()
                .statusCode(422)
                .body("errors.field", contains("organ"));
        // a third one would let the first one in; back is possible, and both stay out
        atProvince(id, "FY230302").then().statusCode(422).body("errors.field", contains("respondentOrgan"));
        atProvince(id, "FY230300").then().statusCode(200);
        assertThat(seen("FY230300", id)).isZero();
        assertThat(seen("FY230303", id)).isZero();
    }

    @Test
    void theDatabaseItselfKeepsOutWhoeverWasNamed() throws SQLException {
        var id = Corrected.fileAbout("FY230302");
        var change = "update complaint set respondent_organ = 'FY230303' where id = '" + id + "'";

        assertThat(ScopedSql.refused(Scope.internal("test"), change)).isTrue();
        var kept = "', first_respondent_organ = respondent_organ";
        assertThat(ScopedSql.refused(Scope.internal("test"), change.replace("FY230303'", "FY230300" + kept)))
                .isTrue();
        assertThat(ScopedSql.refused(Scope.internal("test"), change.replace("FY230303'", "FY230303" + kept)))
                .isFalse();
        assertThat(ScopedSql.refused(Scope.internal("test"), "select respondent_corrected()"))
                .isTrue();
    }

    @Test
    void whoAskedWhoComplainedLearnsNothingMoreOnceHisOrganStandsAside() {
        var id = Disclosure.handled();
        var request = Disclosure.granted(id);
        Disclosure.reveal("handler.jixi.court", id).then().statusCode(200);

        respondent(LEADER, id, "FY230300").then().statusCode(204);

        Disclosure.reveal("handler.jixi.court", id).then().statusCode(404);
        as("handler.jixi.court")
                .get("/api/v1/identity-requests/" + request)
                .then()
                .statusCode(404);
        // corrected back, his organ stays out, as the one that was named before
        atProvince(id, "FY230302").then().statusCode(200);
        as("handler.jixi.court")
                .get("/api/v1/identity-requests/" + request)
                .then()
                .statusCode(404);
    }

    @Test
    void whatOthersHoldOfItFollows() {
        var id = Disclosure.handled();
        Disclosure.asked(id);
        var before = as(LEADER).get(PATH + id).<String>path("matter.respondentOrgan");

        respondent(LEADER, id, "FY230303")
                .then()
                .statusCode(200)
                .body("handlingOrgan", equalTo("FY230300"))
                .body("status", equalTo("HANDLING"));
        Api.command("handler.jixi.court", id, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);

        for (var table : List.of("identity_request", "handover", "complaint_figure")) {
            assertThat(number("select count(*) from " + table
                            + " where respondent_organ = 'FY230303' and complaint_id = '" + id + "'"))
                    .as(table)
                    .isEqualTo(1);
        }
        for (var table : List.of("handover", "complaint_figure")) {
            assertThat(number("select count(*) from " + table + " where first_respondent_organ = '" + before
                            + "' and complaint_id = '" + id + "'"))
                    .as(table)
                    .isEqualTo(1);
        }
    }

    @Test
    void aReportOfRetaliationKeepsOutBothAndIsNotCorrectedItself() throws SQLException {
        var id = Corrected.fileAbout("FY230302");
        String early = reported(id);

        respondent(LEADER, id, "FY230303").then().statusCode(200);
        String late = reported(id);

        for (var report : List.of(early, late)) {
            for (var organ : List.of("FY230302", "FY230303")) {
                assertThat(seen(organ, report)).isZero();
                assertThat(number("select count(*) from complaint where id = '" + report + "' and '" + organ
                                + "' in (respondent_organ, first_respondent_organ)"))
                        .as(report.equals(early) + " " + organ)
                        .isEqualTo(1);
            }
        }
        province()
                .header("If-Match", province().get(PATH + early).header("ETag"))
                .body(Map.of("groundCode", "TEXT_SHOWS", "kind", "REPORT"))
                .post(PATH + early + "/correct")
                .then()
                .statusCode(409);
    }

    @Test
    void aReportOfRetaliationGoesUpOnceTheOrganThatHasItIsWhatTheFirstIsAbout() throws SQLException {
        var id = Corrected.fileAbout("FY230302");
        String report = reported(id);
        assertThat(seen("FY230000", report)).isEqualTo(1);
        var probe = OutboxProbe.of("complaints");

        respondent(LEADER, id, "FY230000").then().statusCode(204);

        for (var organ : List.of("FY230302", "FY230300", "FY230000")) {
            assertThat(seen(organ, report)).as(organ).isZero();
        }
        assertThat(seen("ZF230000", report)).isEqualTo(1);
        assertThat(probe.emitted("ComplaintRaised")).hasSize(1);
        leaderOf("ZF230000")
                .get(PATH + report)
                .then()
                .statusCode(200)
                .body("status", equalTo("FILED"))
                .body("course.reroutings.how", contains("CORRECTED"));
        assertThat(number("select count(*) from notice where kind = 'HANDED_ON' and complaint_id = '" + report + "'"))
                .isEqualTo(1);
    }

    private static String reported(String first) {
        return as(REPORTER)
                .body(Map.of("text", "投诉后被停岗", "anonymous", true))
                .post(PATH + first + "/retaliation-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int seen(String organ, String id) throws SQLException {
        var region = organ.substring(2).replaceAll("0+$", "");
        var scope = new Scope(
                Scope.Kind.PERSON, "s", "x", organ, region, "x", Set.of("leader", "supervisor", "intake"), null);
        return ScopedSql.number(scope, "select count(*) from complaint where id = '" + id + "'");
    }

    private static Response atProvince(String id, String organ) {
        return province()
                .header("If-Match", province().get(PATH + id).header("ETag"))
                .body(Corrected.about(organ))
                .post(PATH + id + "/correct-respondent");
    }

    /** The leader of the court of the province. */
    private static RequestSpecification province() {
        return leaderOf("FY230000");
    }

    private static RequestSpecification leaderOf(String organ) {
        return given().auth()
                .oauth2(TestTokens.of(LEADER, Map.of("organ", organ, "region", "23", "staff_no", "leader." + organ)))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON);
    }
}
