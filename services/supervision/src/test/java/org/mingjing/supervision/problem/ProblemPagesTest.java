package org.mingjing.supervision.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.TestTokens;

@SupervisionTest
class ProblemPagesTest {

    @Test
    void theLedgerShowsLightsAndFilters() {
        var problem = LedgerClient.registered();

        browser("supervisor.jixi")
                .get("/supervision/problems?status=REGISTERED")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("整改台账"))
                .body(containsString(problem.number()))
                .body(containsString("light-green"))
                .body(containsString("鸡冠区法院"))
                .body(containsString("role=\"region\" aria-label=\"整改台账\""))
                .body(containsString("action=\"/supervision/problems\" hx-boost=\"true\""))
                .body(containsString("<option value=\"REGISTERED\" selected>"));
    }

    @Test
    void theLedgerSpeaksEnglish() {
        LedgerClient.registered();

        browser("supervisor.jixi")
                .header("Accept-Language", "en")
                .get("/supervision/problems")
                .then()
                .statusCode(200)
                .body(containsString("Rectification ledger"))
                .body(containsString("<html lang=\"en\">"));
    }

    @Test
    void nothingIsScriptedOrStyledInline() {
        var problem = LedgerClient.registered().submitted();
        for (var path : new String[] {
            "/supervision/problems",
            "/supervision/problems/new",
            "/supervision/problems/" + problem.id(),
            "/supervision/overview"
        }) {
            var page = browser("supervisor.jixi").get(path);
            page.then().statusCode(200);
            assertThat(page.asString()).doesNotContain(" style=", " onclick=", "<style", "NOT_FOUND", "{t.", "{w:");
            assertThat(page.asString().replaceAll("<script src=\"[^\"]+\" defer></script>", ""))
                    .doesNotContain("<script");
        }
    }

    @Test
    void aMatterOffersOnlyWhatThisPersonMayDo() {
        var problem = LedgerClient.registered().submitted();

        browser("supervisor.jixi")
                .get("/supervision/problems/{id}", problem.id())
                .then()
                .statusCode(200)
                .body(allOf(containsString("/sign-off\""), containsString("/return\"")))
                .body(containsString("留痕链完整，共 3 步"))
                .body(containsString("鸡西市鸡冠区人民法院"));
        browser("handler.jiguan.court")
                .get("/supervision/problems/{id}", problem.id())
                .then()
                .statusCode(200)
                .body(not(containsString("<form method=\"post\"")))
                .body(containsString("您现在没有需要办理的事项"));
    }

    @Test
    void aCommandIsTakenByForm() {
        var problem = LedgerClient.registered();

        browser("supervisor.jixi")
                .redirects()
                .follow(false)
                .formParams(Map.of("version", version(problem.id()), "demand", "逐案清理", "dueDate", ""))
                .post("/supervision/problems/{id}/notify", problem.id())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/supervision/problems/" + problem.id() + "?done=notify"));
        browser("supervisor.jixi")
                .get("/supervision/problems/{id}?done=notify", problem.id())
                .then()
                .body(containsString("整改中"))
                .body(containsString("已办理：发整改意见书"));
    }

    @Test
    void whatWasTypedIsKeptWhenTheFormIsRefused() {
        var problem = LedgerClient.registered().notified();

        browser("handler.jiguan.court")
                .formParams(Map.of("version", version(problem.id()), "evidence", "三十七件都分了", "rootCause", " "))
                .post("/supervision/problems/{id}/submit", problem.id())
                .then()
                .statusCode(400)
                .body(containsString("三十七件都分了"))
                .body(containsString("不能为空"));
        browser("supervisor.jixi")
                .formParams(Map.of("version", "0", "demand", "改", "dueDate", "明天"))
                .post(
                        "/supervision/problems/{id}/notify",
                        LedgerClient.registered().id())
                .then()
                .statusCode(422)
                .body(containsString("明天"));
    }

    @Test
    void aStaleFormIsToldKindlyAndKeepsItsText() {
        var problem = LedgerClient.registered();
        var seen = version(problem.id());
        problem.notified();

        browser("supervisor.jixi")
                .formParams(Map.of("version", seen, "demand", "我写了很久的整改要求"))
                .post("/supervision/problems/{id}/notify", problem.id())
                .then()
                .statusCode(412)
                .body(containsString("已有新进展"))
                .body(containsString("我写了很久的整改要求"))
                .body(containsString("整改中"));
    }

    @Test
    void aProblemIsRegisteredByForm() {
        var form = new HashMap<String, Object>(LedgerClient.problem("FY230302", "INSPECTION"));
        form.put("key", UUID.randomUUID().toString());
        form.put("rectifyBy", "");
        var answer = browser("supervisor.jixi")
                .redirects()
                .follow(false)
                .formParams(form)
                .post("/supervision/problems");

        answer.then().statusCode(303).header("Location", containsString("/supervision/problems/"));
        // sent twice by a double click: the same problem
        browser("supervisor.jixi")
                .redirects()
                .follow(false)
                .formParams(form)
                .post("/supervision/problems")
                .then()
                .header("Location", equalTo(answer.header("Location")));
        form.remove("title");
        form.put("key", UUID.randomUUID().toString());
        browser("supervisor.jixi")
                .formParams(form)
                .post("/supervision/problems")
                .then()
                .statusCode(400)
                .body(containsString("抽查执行案件"));
    }

    @Test
    void aScriptInTheTextIsShownAsText() {
        var body = new HashMap<>(LedgerClient.problem("FY230302", "INSPECTION"));
        body.put("title", "<script>alert(1)</script>");
        var problem = LedgerClient.as("supervisor.jixi").register(body);

        browser("supervisor.jixi")
                .get("/supervision/problems/{id}", problem.id())
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void refusalsArePages() {
        given().accept("text/html")
                .get("/supervision/problems")
                .then()
                .statusCode(401)
                .contentType(containsString("text/html"));
        browser("supervisor.harbin")
                .get("/supervision/problems/{id}", LedgerClient.registered().id())
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"))
                .body(containsString("没有找到"))
                .body(containsString("反映问题时请提供编号："));
        browser("citizen.wang")
                .get("/supervision/problems")
                .then()
                .statusCode(403)
                .body(containsString("没有权限"));
    }

    @Test
    void eachFigureIsALinkToItsRecords() {
        LedgerClient.registered();

        browser("supervisor.hlj")
                .get("/supervision/overview")
                .then()
                .statusCode(200)
                .body(containsString("/supervision/problems?status=REGISTERED"))
                .body(containsString("/supervision/problems?region=2303"))
                .body(containsString("鸡西市"));
    }

    @Test
    void theOrganIsChosenByItsName() {
        var problem = LedgerClient.registered();

        browser("supervisor.jixi")
                .get("/supervision/problems?organ=FY230302")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"鸡西市鸡冠区人民法院\">FY230302</option>"))
                .body(containsString("value=\"鸡西市鸡冠区人民法院\" placeholder"))
                .body(not(containsString("哈尔滨市")))
                .body(containsString(problem.number()));
        browser("supervisor.jixi")
                .queryParam("organ", "鸡西市鸡冠区人民法院")
                .get("/supervision/problems")
                .then()
                .body(containsString(problem.number()));
        // who sees one organ only has nothing to choose
        browser("handler.jiguan.court")
                .get("/supervision/problems")
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"organ\"")));
    }

    @Test
    void whatTheFormDoesNotAskForStaysSetAndIsShown() {
        browser("supervisor.hlj")
                .get("/supervision/problems?status=SIGNED_OFF&status=CONSOLIDATED&onTheSpot=true&category=G4-01")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"SIGNED_OFF,CONSOLIDATED\" selected>已销号 + 已巩固</option>"))
                .body(containsString("<input type=\"hidden\" name=\"onTheSpot\" value=\"true\">"))
                .body(containsString("<input type=\"hidden\" name=\"category\" value=\"G4-01\">"))
                .body(containsString("class=\"chip\""));
    }

    @Test
    void theNumbersAreFilteredByYearAndKeepItInTheirLinks() {
        var year = LedgerClient.registered().number().substring(3, 7);

        browser("supervisor.hlj")
                .get("/supervision/overview?demo=false&year=" + year)
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"" + year + "\" selected>"))
                .body(containsString("/supervision/problems?year=" + year + "&amp;demo=false&amp;status=REGISTERED"));
        browser("supervisor.hlj")
                .get("/supervision/overview?year=2014")
                .then()
                .statusCode(200)
                .body(containsString("没有符合条件的问题"));
    }

    private static String version(UUID id) {
        return LedgerClient.as("supervisor.jixi").get(id).header("ETag").replace("\"", "");
    }

    private static RequestSpecification browser(String user) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
    }
}
