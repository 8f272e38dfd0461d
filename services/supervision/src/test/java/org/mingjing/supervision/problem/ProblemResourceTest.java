package org.mingjing.supervision.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.supervision.problem.LedgerClient.OPINION;
import static org.mingjing.supervision.problem.LedgerClient.SUBMISSION;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.TestTokens;

@SupervisionTest
class ProblemResourceTest {

    @Test
    void aProblemGoesAllTheWay() {
        var problem = LedgerClient.registered().signedOff();

        as("supervisor.hlj")
                .act(problem.id(), "recheck", Map.of("ok", true, "findings", "回访 5 家，未反弹"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CONSOLIDATED"))
                .body("allowedCommands", empty())
                .body("signOff.by", equalTo("supervisor.jixi"))
                .body("submission.by", equalTo("handler.jiguan.court"))
                .body("light", equalTo("DONE"));
        as("auditor.hlj")
                .request()
                .get("/api/v1/problems/{id}/timeline", problem.id())
                .then()
                .statusCode(200)
                .body("entry.command", contains("register", "notify", "submit", "sign-off", "recheck"))
                .body("entry.actor", hasItem("handler.jiguan.court"))
                .body("textIntact", everyItem(is(true)));
        as("auditor.hlj")
                .request()
                .get("/api/v1/problems/{id}/timeline/verify", problem.id())
                .then()
                .body("intact", is(true))
                .body("entries", is(5));
    }

    @Test
    void theSupervisorSeesWhatMayBeDone() {
        var problem = LedgerClient.registered();

        assertThat(problem.number()).matches("WT-\\d{4}-23-\\d{6}");
        as("supervisor.jixi")
                .get(problem.id())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo("REGISTERED"))
                .body("allowedCommands", containsInAnyOrder("notify", "fix-on-the-spot"))
                .body("organFullName", equalTo("鸡西市鸡冠区人民法院"))
                .body("clock", equalTo("NOTIFY"))
                .body("light", equalTo("GREEN"));
        as("auditor.hlj").get(problem.id()).then().statusCode(200).body("allowedCommands", empty());
    }

    @Test
    void whatIsFixedOnTheSpotIsSignedOff() {
        var problem = LedgerClient.registered();

        as("supervisor.jixi")
                .act(problem.id(), "fix-on-the-spot", Map.of("evidence", "窗口当场增设"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED_OFF"))
                .body("onTheSpot", is(true));
    }

    @Test
    void whatIsSentBackIsSubmittedAgain() {
        var problem = LedgerClient.registered().submitted();

        as("supervisor.jixi")
                .act(problem.id(), "return", Map.of("reason", "清单缺 5 件"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NOTIFIED"))
                .body("clock", equalTo("RECTIFY_AGAIN"));
    }

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
    void aForbiddenCommandNamesWhatIsAllowed() {
        var problem = LedgerClient.registered().notified();

        as("supervisor.jixi")
                .act(problem.id(), "sign-off", OPINION)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("state", equalTo("NOTIFIED"))
                .body("allowed", contains("submit"))
                .body("traceId", notNullValue());
    }

    @Test
    void aStaleVersionIsRefusedAndChangesNothing() {
        var problem = LedgerClient.registered().notified();

        as("handler.jiguan.court")
                .act(problem.id(), problem.etag(), "submit", SUBMISSION)
                .then()
                .statusCode(412);
        as("handler.jiguan.court")
                .act(problem.id(), null, "submit", SUBMISSION)
                .then()
                .statusCode(428);
        as("handler.jiguan.court").get(problem.id()).then().body("status", equalTo("NOTIFIED"));
    }

    @Test
    void theSameKeyTwiceIsOneProblem() {
        var key = UUID.randomUUID().toString();
        var body = problem("FY230302", "INSPECTION");
        var first = as("supervisor.jixi")
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/problems");
        var second = as("supervisor.jixi")
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/problems");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(second.header("Location")).isEqualTo("/api/v1/problems/" + first.path("id"));
        var other = new HashMap<>(body);
        other.put("title", "另一件");
        as("supervisor.jixi")
                .request()
                .header("Idempotency-Key", key)
                .body(other)
                .post("/api/v1/problems")
                .then()
                .statusCode(422);
    }

    @Test
    void whatIsMissingIsNamed() {
        as("supervisor.jixi")
                .request()
                .body(Map.of("organ", "FY230302", "source", "INSPECTION", "category", "G4-01", "description", "x"))
                .post("/api/v1/problems")
                .then()
                .statusCode(400)
                .body("errors.field", contains("title"));
        as("supervisor.jixi")
                .request()
                .body("{\"organ\": ")
                .post("/api/v1/problems")
                .then()
                .statusCode(400);
    }

    @Test
    void anOrganOrCategoryThatThereIsNotIsRefused() {
        as("supervisor.jixi")
                .request()
                .body(problem("FY999999", "INSPECTION"))
                .post("/api/v1/problems")
                .then()
                .statusCode(422)
                .body("errors.field", contains("organ"));
        var body = new HashMap<>(problem("FY230302", "INSPECTION"));
        body.put("category", "G6-99");
        as("supervisor.jixi")
                .request()
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/v1/problems")
                .then()
                .statusCode(422)
                .body("errors[0].message", equalTo("The catalogue has no category G6-99"));
    }

    @Test
    void theListIsFilteredAndPaged() {
        LedgerClient.registered();
        LedgerClient.registered();
        LedgerClient.registered().notified();

        var first = as("supervisor.jixi").request().get("/api/v1/problems?status=REGISTERED&limit=1");
        first.then().statusCode(200).body("items", hasSize(1)).body("next", notNullValue());
        as("supervisor.jixi")
                .request()
                .queryParam("cursor", first.<String>path("next"))
                .get("/api/v1/problems?status=REGISTERED&limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", not(equalTo(first.path("items[0].id"))));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?organ=FY230302&source=INSPECTION&region=2303&category=G4-01&status=NOTIFIED")
                .then()
                .body("items.status", everyItem(equalTo("NOTIFIED")));
        as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?light=RED")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=LOST", "light=BLUE", "year=18", "limit=0", "limit=201", "cursor=x"})
    void aFilterThatMakesNoSenseIsRefused(String query) {
        as("supervisor.jixi").request().get("/api/v1/problems?" + query).then().statusCode(400);
    }

    @Test
    void eachCountOpensItsRecords() {
        LedgerClient.registered();
        LedgerClient.registered().notified();

        var overview = as("supervisor.hlj").request().get("/api/v1/problems/overview");

        overview.then().statusCode(200);
        List<Map<String, Object>> counts = overview.path("byStatus");
        assertThat(counts).isNotEmpty();
        counts.forEach(count -> assertThat(records((String) count.get("href")))
                .as("records behind %s", count.get("href"))
                .isEqualTo(((Number) count.get("count")).intValue()));
        List<Map<String, Object>> regions = overview.path("byRegion");
        regions.forEach(count ->
                assertThat(records((String) count.get("href"))).isEqualTo(((Number) count.get("count")).intValue()));
    }

    private static int records(String href) {
        var found = 0;
        String cursor = null;
        do {
            var request = as("supervisor.hlj").request().queryParam("limit", 200);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.urlEncodingEnabled(false).get(href);
            page.then().statusCode(200);
            found += page.<List<?>>path("items").size();
            cursor = page.path("next");
        } while (cursor != null);
        return found;
    }

    @Test
    void theWorklistHoldsWhatThisPersonCanDo() {
        var problem = LedgerClient.registered().notified();

        as("handler.jiguan.court")
                .request()
                .get("/api/v1/work-items?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(problem.id().toString()))
                .body("items.nextCommand", everyItem(equalTo("submit")))
                .body("counts.green", notNullValue());
        as("handler.harbin.police").request().get("/api/v1/work-items").then().body("items", empty());
        as("citizen.wang").request().get("/api/v1/work-items").then().body("items", empty());
    }

    @Test
    void whatWasReturnedWaitsAgainForWhoeverSubmittedIt() {
        var problem = LedgerClient.registered().submitted();
        var id = problem.id().toString();
        var waiting = "/api/v1/work-items?limit=200";
        as("handler.jiguan.court").request().get(waiting).then().body("items.id", not(hasItem(id)));

        as("supervisor.jixi")
                .act(problem.id(), "return", Map.of("reason", "没有附清单"))
                .then()
                .statusCode(200);

        as("handler.jiguan.court").request().get(waiting).then().body("items.id", hasItem(id));
    }
}
