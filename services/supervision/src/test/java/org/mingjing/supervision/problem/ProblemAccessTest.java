package org.mingjing.supervision.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.mingjing.supervision.problem.LedgerClient.OPINION;
import static org.mingjing.supervision.problem.LedgerClient.SUBMISSION;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.TestTokens;

/** Who reaches the ledger over HTTP, and who does not. */
@SupervisionTest
class ProblemAccessTest {

    @Test
    void nobodyEntersWithoutAToken() {
        given().get("/api/v1/problems").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.forged("supervisor.jixi"))
                .get("/api/v1/problems")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.expired("supervisor.jixi"))
                .get("/api/v1/problems")
                .then()
                .statusCode(401);
    }

    @Test
    void aCitizenHasNoBusinessInTheLedger() {
        as("citizen.wang").request().get("/api/v1/problems").then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"handler.jiguan.court", "intake.jiguan.court", "auditor.hlj"})
    void onlySupervisorsAndLeadersRegister(String user) {
        as(user).request()
                .body(problem("FY230302", "SELF_CHECK"))
                .post("/api/v1/problems")
                .then()
                .statusCode(403);
    }

    @Test
    void aLeaderRegistersOnlyTheOwnSelfCheck() {
        var own = as("leader.jiguan.court").register(problem("FY230302", "SELF_CHECK"));

        as("handler.jiguan.court").get(own.id()).then().statusCode(200);
        as("leader.jiguan.court")
                .request()
                .body(problem("FY230302", "INSPECTION"))
                .post("/api/v1/problems")
                .then()
                .statusCode(403);
        as("leader.jiguan.court")
                .request()
                .body(problem("FY230300", "SELF_CHECK"))
                .post("/api/v1/problems")
                .then()
                .statusCode(403);
    }

    @Test
    void aSupervisorDoesNotReachAnotherRegion() {
        var problem = LedgerClient.registered();

        as("supervisor.harbin").get(problem.id()).then().statusCode(404);
        as("supervisor.harbin")
                .request()
                .body(problem("FY230302", "INSPECTION"))
                .post("/api/v1/problems")
                .then()
                .statusCode(403);
        as("supervisor.hlj").get(problem.id()).then().statusCode(200);
    }

    @Test
    void theOrganSeesItFromTheNoticeOnAndTheWrongOrganNever() {
        var problem = LedgerClient.registered();
        as("handler.jiguan.court").get(problem.id()).then().statusCode(404);

        problem.notified();

        as("handler.jiguan.court").get(problem.id()).then().statusCode(200).body("allowedCommands", contains("submit"));
        as("handler.jixi.court").get(problem.id()).then().statusCode(404);
        as("handler.jixi.court")
                .act(problem.id(), "\"1\"", "submit", SUBMISSION)
                .then()
                .statusCode(404);
        as("handler.jixi.court")
                .request()
                .get("/api/v1/problems?organ=FY230302")
                .then()
                .body("items", empty());
        as("handler.jixi.court")
                .request()
                .get("/api/v1/problems/{id}/timeline", problem.id())
                .then()
                .statusCode(404);
    }

    @Test
    void aRoleWithoutTheCommandIsForbidden() {
        var problem = LedgerClient.registered().notified();

        as("handler.jiguan.court").act(problem.id(), "sign-off", OPINION).then().statusCode(403);
        as("auditor.hlj")
                .act(problem.id(), "return", Map.of("reason", "x"))
                .then()
                .statusCode(403);
    }
}
