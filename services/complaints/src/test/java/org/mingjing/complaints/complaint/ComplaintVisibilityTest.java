package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.file;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** Who sees a complaint over the API, and who finds nothing. */
@QuarkusTest
class ComplaintVisibilityTest {
    private static final String PATH = "/api/v1/complaints";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void withoutAValidTokenNothingIsRead() {
        var id = file("citizen.wang");

        as(null).get(PATH).then().statusCode(401);
        as(null).get(PATH + "/" + id).then().statusCode(401);
        as(null).auth()
                .oauth2(TestTokens.expired("leader.jixi.court"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(401);
        as(null).auth()
                .oauth2(TestTokens.forged("leader.jixi.court"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "citizen.wang, 200",
        "intake.jixi.court, 200",
        "supervisor.jixi, 200",
        "supervisor.hlj, 200",
        "auditor.hlj, 200",
        "citizen.li, 404",
        "intake.jiguan.court, 404",
        "leader.jiguan.court, 404",
        "handler.jixi, 404",
        "supervisor.harbin, 404",
        "handler.harbin.police, 404",
    })
    void onlyTheReporterTheHandlingOrganAndItsRegionsSupervisorSeeIt(String user, int status) {
        as(user).get(PATH + "/" + file("citizen.wang")).then().statusCode(status);
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        as("leader.jixi.court").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "identity-custodian"})
    void whoRunsThePlatformOrKeepsIdentitiesInTheHandlingOrganSeesNothing(String role) {
        var id = file("citizen.wang");
        var token = TestTokens.of("leader.jixi.court", Map.of("roles", List.of(role)));

        given().auth().oauth2(token).get(PATH + "/" + id).then().statusCode(404);
        given().auth().oauth2(token).get(PATH + "/" + id + "/timeline").then().statusCode(404);
        given().auth().oauth2(token).get(PATH + "/" + id + "/evidence").then().statusCode(404);
        given().auth().oauth2(token).get(PATH).then().statusCode(200).body("items", hasSize(0));
        given().auth().oauth2(token).get("/api/v1/work-items").then().body("items", hasSize(0));
    }

    @Test
    void theReportersTimelineNamesOrgansAndNoOfficer() {
        var id = file("citizen.wang");
        toHandling(id);
        command("handler.jixi.court", id, "procedural-reply", Map.of("text", "正在办理"))
                .then()
                .statusCode(200);

        var timeline = as("citizen.wang").get(PATH + "/" + id + "/timeline");

        timeline.then()
                .statusCode(200)
                .body("command", contains("file", "accept", "assign", "procedural-reply"))
                .body("organ", hasItem("FY230300"))
                .body("actor", everyItem(nullValue()))
                .body("role", everyItem(nullValue()));
        assertThat(timeline.asString()).doesNotContain("jixi", "督察室");
        assertThat(as("citizen.wang").get(PATH + "/" + id).asString()).doesNotContain("handler.jixi", "leader.jixi");
    }
}
