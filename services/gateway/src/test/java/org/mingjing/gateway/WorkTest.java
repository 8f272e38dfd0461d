package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.test.TestTokens;

@GatewayTest
class WorkTest {

    @BeforeEach
    void twoServicesHaveWork() {
        Upstreams.COMPLAINTS_WORK.set(Upstreams.workPage(
                null,
                Upstreams.workItem("complaints", "TS-1", "2018-08-01T15:59:59Z", "RED"),
                Upstreams.workItem("complaints", "TS-3", "2018-08-20T15:59:59Z", "GREEN")));
        Upstreams.SUPERVISION_WORK.set(
                Upstreams.workPage(null, Upstreams.workItem("supervision", "WT-2", "2018-08-10T15:59:59Z", "AMBER")));
    }

    @Test
    void theListsAreMergedByDeadlineAndAMissingServiceIsNamed() {
        given().auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .get("/api/v1/work-items")
                .then()
                .statusCode(200)
                .body("items.number", contains("TS-1", "WT-2", "TS-3"))
                .body("counts.red", equalTo(2))
                .body("counts.amber", equalTo(4))
                .body("counts.green", equalTo(6))
                .body("gaps.service", contains("absent"))
                .body("gaps.reason", contains("unreachable"))
                .body("next", equalTo(null));
    }

    @Test
    void theNextPageGoesOnWhereThisOneEnded() {
        Response first = given().auth().oauth2(TestTokens.of("handler.jixi")).get("/api/v1/work-items?limit=2");
        assertThat(first.<List<String>>path("items.number")).containsExactly("TS-1", "WT-2");
        String next = first.path("next");
        given().auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .get("/api/v1/work-items?limit=2&cursor=" + next)
                .then()
                .body("items.number", contains("TS-3"))
                .body("next", equalTo(null));
    }

    @Test
    void wrongQueriesAreRefused() {
        for (String query : List.of("limit=0", "limit=201", "limit=x", "cursor=%25%25", "cursor=bm9uZT0wPQ")) {
            given().auth()
                    .oauth2(TestTokens.of("handler.jixi"))
                    .urlEncodingEnabled(false)
                    .get("/api/v1/work-items?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        given().get("/api/v1/work-items").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void thePageShowsWhatIsDueFirstAndWhatIsMissing() {
        Browser browser = new Browser();
        browser.login("handler.jixi", "/work");
        browser.get("/work")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("TS-1"))
                .body(containsString("href=\"/complaints/TS-1\""))
                .body(containsString("结论与处理"))
                .body(containsString("缺席服务"))
                .body(containsString("<div id=\"filtered\""))
                .body(containsString("tabindex=\"0\" role=\"region\" aria-label=\"我的待办\""))
                .body(not(containsString("<b>TS-1")))
                .header("Cache-Control", "no-store");
        browser.get("/work?light=AMBER")
                .then()
                .body(containsString("WT-2"))
                .body(not(containsString("TS-1")))
                .body(not(containsString("TS-3")));
    }

    @Test
    void thePageSpeaksEnglishToo() {
        Browser browser = new Browser();
        browser.login("handler.jixi", "/work");
        browser.get("/work?lang=en");
        browser.get("/work").then().body(containsString("My worklist")).body(containsString("Absent service"));
    }

    @Test
    void thePageIsForOfficials() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/work?light=RED")
                .then()
                .statusCode(303)
                .header("Location", "/login?to=%2Fwork%3Flight%3DRED");
        Browser citizen = new Browser();
        citizen.login("citizen.wang", "/");
        citizen.get("/work").then().statusCode(403).body(containsString("没有权限"));
    }

    @Test
    void theHomePageTellsWhatCanBeDoneAndWhatIsPromised() {
        given().accept("text/html")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("我要投诉举报"))
                .body(containsString("3 个月"))
                .body(containsString("回避"))
                .body(not(containsString("href=\"/work\"")))
                .body(not(containsString("调解")));
        given().accept("text/html")
                .cookie("lang", "en")
                .get("/")
                .then()
                .body(containsString("File a complaint"))
                .body(containsString("7 days"));
    }

    @Test
    void oneOpenApiDocumentHasThePublicPartOfAllServices() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"))
                .body("paths.keySet()", hasItem("/api/v1/complaints"))
                .body("paths.keySet()", hasItem("/api/v1/supervision"))
                .body("paths.keySet()", hasItem("/api/v1/work-items"))
                .body("paths.keySet()", not(hasItem("/complaints")))
                .body("components.schemas.Thing.title", equalTo("complaints"))
                .body("components.schemas.'supervision.Thing'.title", equalTo("supervision"))
                .body("paths.'/api/v1/supervision'.get.'$ref'", equalTo("#/components/schemas/supervision.Thing"))
                .body("info.'x-missing-services'", contains("absent"))
                .body("servers[0].url", equalTo("http://localhost:8099"));
    }

    @Test
    void aServiceThatAnswersNonsenseIsAGapAsWell() {
        Upstreams.SUPERVISION_WORK.set(new JsonObject().put("items", "nonsense"));
        given().auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .get("/api/v1/work-items")
                .then()
                .statusCode(200)
                .body("items.number", contains("TS-1", "TS-3"))
                .body("gaps.service", hasItem("supervision"))
                .body("gaps", notNullValue());
    }
}
