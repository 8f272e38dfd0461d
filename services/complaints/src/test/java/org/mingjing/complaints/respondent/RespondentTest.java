package org.mingjing.complaints.respondent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.AdminSql.number;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.TestTokens;

/** Whose number is confirmed sees the complaint no more, and nobody gets himself out of it unseen. */
@QuarkusTest
class RespondentTest {
    private static final String LEADER = "leader.jixi.court";
    private static final String HANDLER = "handler.jixi.court";
    private static final String INTAKE = "intake.jixi.court";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void theOfficerConfirmedStandsAsideAndTheTimelineDoesNotNameHim() {
        var id = Api.file("citizen.wang");
        Api.as(INTAKE).get("/api/v1/complaints/" + id).then().statusCode(200);

        confirm(LEADER, id, INTAKE)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1));

        Api.as(INTAKE).get("/api/v1/complaints/" + id).then().statusCode(404);
        Api.command(INTAKE, id, "accept", null, "\"1\"").then().statusCode(404);
        confirm(INTAKE, id, "somebody.else").then().statusCode(404);
        Api.as(LEADER)
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("command", hasItem("confirm-respondent"))
                .body("find { it.command == 'confirm-respondent' }.after.toString()", not(containsString(INTAKE)));
        Api.command(LEADER, id, "accept", null).then().statusCode(200);
        Api.command(LEADER, id, "assign", Map.of("handler", INTAKE, "department", "督察室"))
                .then()
                .statusCode(422);
    }

    @Test
    void whoeverLogsInWithANumberThatIsWrittenOtherwiseIsThatOfficerAllTheSame() {
        var id = Api.file("citizen.wang");
        Api.toHandling(id);
        var spelled = TestTokens.of(HANDLER, Map.of("staff_no", "８８ \u2013 17"));
        confirm(LEADER, id, "88-17").then().statusCode(200);

        Api.as(null)
                .auth()
                .oauth2(spelled)
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(404);
        Api.command(LEADER, id, "assign", Map.of("handler", "８８-17", "department", "督察室"))
                .then()
                .statusCode(422);
        Api.command(LEADER, id, "assign", Map.of("handler", "　", "department", "督察室"))
                .then()
                .statusCode(400);
    }

    @Test
    void whoHandlesItGivesItOnFirst() {
        var id = Api.file("citizen.wang");
        Api.toHandling(id);

        confirm(LEADER, id, HANDLER).then().statusCode(409).body("detail", containsString("改由他人承办"));
        Api.as(HANDLER).get("/api/v1/complaints/" + id).then().statusCode(200);

        Api.command(LEADER, id, "assign", Map.of("handler", "handler2.jixi.court", "department", "督察室"))
                .then()
                .statusCode(200);
        confirm(LEADER, id, HANDLER).then().statusCode(200);
        Api.as(HANDLER).get("/api/v1/complaints/" + id).then().statusCode(404);
    }

    @Test
    void nobodyNamesHimself() {
        var id = Api.file("citizen.wang");

        confirm(LEADER, id, LEADER).then().statusCode(409).body("detail", containsString("由同事接手"));
        confirm(LEADER, id, LEADER.replace('.', '．')).then().statusCode(409);

        Api.as(LEADER).get("/api/v1/complaints/" + id).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "citizen.wang, 403",
        "citizen.li, 403",
        "leader.jiguan.court, 404",
        "handler.harbin.police, 404",
        "handler.jixi.discipline, 404",
        "handler.jixi.court, 200",
    })
    void itIsForThoseWhoWorkInTheHandlingOrgan(String user, int status) {
        var id = Api.file("citizen.wang");

        assertThat(Api.as(user)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("staffNo", "officer.zhang"))
                        .post("/api/v1/complaints/" + id + "/respondent")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void itIsSaidOnTheVersionThatWasSeenAndWithANumber() {
        var id = Api.file("citizen.wang");
        var path = "/api/v1/complaints/" + id + "/respondent";
        var body = Map.of("staffNo", "officer.zhang");

        Api.as(LEADER).body(body).post(path).then().statusCode(428);
        Api.as(LEADER).header("If-Match", "\"7\"").body(body).post(path).then().statusCode(412);
        Api.as(LEADER)
                .header("If-Match", "\"0\"")
                .body(Map.of("staffNo", " "))
                .post(path)
                .then()
                .statusCode(400);
        Api.as(null).header("If-Match", "\"0\"").body(body).post(path).then().statusCode(401);
    }

    @Test
    void theCopiesByWhichOthersAreKeptOutFollow() throws SQLException {
        var id = Disclosure.handled();
        Disclosure.asked(id);
        Api.command(HANDLER, id, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);

        confirm(LEADER, id, "officer.zhang").then().statusCode(200);

        for (var table : new String[] {"identity_request", "handover", "complaint_figure"}) {
            assertThat(number("select count(*) from " + table
                            + " where respondent_staff_no = 'officer.zhang' and complaint_id = '" + id + "'"))
                    .as(table)
                    .isEqualTo(1);
        }
        assertThat(ScopedSql.refused(Scope.internal("test"), "select respondent_known()"))
                .isTrue();
    }

    @Test
    void whoWasNamedBeforeStaysOutAndAThirdOneIsNotNamed() {
        var id = Api.file("citizen.wang");
        confirm(LEADER, id, INTAKE).then().statusCode(200);

        confirm(LEADER, id, "officer.zhang").then().statusCode(200);

        Api.as(INTAKE).get("/api/v1/complaints/" + id).then().statusCode(404);
        confirm(LEADER, id, "officer.li").then().statusCode(409).body("detail", containsString("两个工号"));
        Api.command(LEADER, id, "accept", null).then().statusCode(200);
        Api.command(LEADER, id, "assign", Map.of("handler", INTAKE, "department", "督察室"))
                .then()
                .statusCode(422);
    }

    @Test
    void theFormOfThePageConfirmsItAndSaysWhyNot() {
        var id = Api.file("citizen.wang");
        page(LEADER, id).then().statusCode(200).body(containsString("还不知道工号"));

        send(LEADER, id, LEADER)
                .then()
                .statusCode(409)
                .body(allOf(containsString("由同事接手"), containsString("value=\"" + LEADER + "\"")));
        send(LEADER, id, "").then().statusCode(422);
        send(LEADER, id, "officer.zhang").then().statusCode(303);

        page(LEADER, id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("officer.zhang"), not(containsString("还不知道工号"))));
        page("supervisor.jixi", id).then().body(not(containsString("officer.zhang")));
    }

    private static Response confirm(String user, String id, String staffNo) {
        var etag = Api.as(LEADER).get("/api/v1/complaints/" + id).header("ETag");
        return Api.as(user)
                .header("If-Match", etag)
                .body(Map.of("staffNo", staffNo))
                .post("/api/v1/complaints/" + id + "/respondent");
    }

    private static Response page(String user, String id) {
        return given().auth().oauth2(TestTokens.of(user)).accept("text/html").get("/complaints/" + id);
    }

    private static Response send(String user, String id, String staffNo) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("version", "0")
                .formParam("staffNo", staffNo)
                .post("/complaints/" + id + "/respondent");
    }
}
