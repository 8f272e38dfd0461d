package org.mingjing.supervision.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.supervision.problem.LedgerClient.OPINION;
import static org.mingjing.supervision.problem.LedgerClient.SUBMISSION;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.TestTokens;

/** Over HTTP, too, nobody judges his own work. */
@SupervisionTest
class FourEyesResourceTest {

    @Test
    void nobodySignsOffForHisOwnOrganWhateverHisRoles() {
        var problem = LedgerClient.registered().notified();
        // one person with both hats
        var both = TestTokens.of(
                "leader.jiguan.court", Map.of("roles", List.of("leader", "supervisor"), "region", "230302"));
        var etag = as("supervisor.jixi").get(problem.id()).header("ETag");
        var submitted = given().auth()
                .oauth2(both)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(SUBMISSION)
                .post("/api/v1/problems/{id}/submit", problem.id());
        submitted.then().statusCode(200).body("allowedCommands", empty());

        given().auth()
                .oauth2(both)
                .contentType("application/json")
                .header("If-Match", submitted.header("ETag"))
                .body(OPINION)
                .post("/api/v1/problems/{id}/sign-off", problem.id())
                .then()
                .statusCode(403)
                .body("title", equalTo("无权执行该操作"));
    }

    @Test
    void whoRegisteredDoesNotFixOnTheSpotAlone() {
        var problem = LedgerClient.registered();
        var fixed = Map.of("evidence", "窗口当场增设");

        as("supervisor.jixi").get(problem.id()).then().body("allowedCommands", contains("notify"));
        as("supervisor.jixi")
                .act(problem.id(), "fix-on-the-spot", fixed)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:mingjing:problem:four-eyes-on-the-spot"))
                .body("title", equalTo("登记人不能独自立行立改"))
                .body("detail", containsString("另一名督察人员"));
        as("supervisor.jixi").get(problem.id()).then().body("status", equalTo("REGISTERED"));
        as("supervisor.hlj")
                .act(problem.id(), "fix-on-the-spot", fixed)
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED_OFF"));
    }

    @Test
    void whoSubmittedFirstDoesNotJudgeWhatAnotherSubmittedAfterTheReturn() {
        var problem = LedgerClient.registered().notified();
        // moved to supervision between the two submissions
        var moved = Map.of("roles", List.of("supervisor"), "organ", "ZF230300", "region", "2303");
        as("leader.jiguan.court").act(problem.id(), "submit", SUBMISSION).then().statusCode(200);
        as("supervisor.jixi")
                .act(problem.id(), "return", Map.of("reason", "清单缺 5 件"))
                .then()
                .statusCode(200);
        as("handler.jiguan.court")
                .act(problem.id(), "submit", SUBMISSION)
                .then()
                .statusCode(200)
                .body("submission.by", equalTo("handler.jiguan.court"));

        sent("leader.jiguan.court", moved, problem.id(), "sign-off", OPINION)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mingjing:problem:four-eyes"));
        sent("leader.jiguan.court", moved, problem.id(), "return", Map.of("reason", "再改"))
                .then()
                .statusCode(403);
        as("supervisor.jixi").act(problem.id(), "sign-off", OPINION).then().statusCode(200);
        sent("leader.jiguan.court", moved, problem.id(), "recheck", Map.of("ok", true, "findings", "未反弹"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mingjing:problem:four-eyes"));
        as("supervisor.jixi").get(problem.id()).then().body("status", equalTo("SIGNED_OFF"));
    }

    @Test
    void whatIsSentBackIsOnTheListOfWhoSubmittedItAgain() {
        var problem = LedgerClient.registered().submitted();

        as("supervisor.jixi")
                .act(problem.id(), "return", Map.of("reason", "清单缺 5 件"))
                .then()
                .statusCode(200);

        as("handler.jiguan.court")
                .request()
                .get("/api/v1/work-items?limit=200")
                .then()
                .body("items.id", hasItem(problem.id().toString()));
    }

    private static Response sent(
            String user, Map<String, Object> claims, UUID problem, String command, Map<String, ?> body) {
        return given().auth()
                .oauth2(TestTokens.of(user, claims))
                .contentType("application/json")
                .header("If-Match", as("supervisor.jixi").get(problem).header("ETag"))
                .body(body)
                .post("/api/v1/problems/{id}/{command}", problem, command);
    }
}
