package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.file;
import static org.mingjing.complaints.complaint.Api.filing;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;

@QuarkusTest
class ComplaintPagesTest {
    private static final String ONE = "/complaints/{id}";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void theListShowsLightsAndKeepsItsFilters() {
        var id = file("citizen.wang");

        browser("intake.jixi.court")
                .get("/complaints?status=FILED&category=G4-02&kind=&filedFrom=")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .body(containsString("/complaints/" + id))
                .body(containsString("light-green"))
                .body(containsString("<div id=\"filtered\" hx-target=\"#filtered\""))
                .body(containsString("<tbody id=\"rows\">"))
                .body(containsString("<option value=\"G4-02\" selected>"))
                .body(containsString("受理或不予受理"));
        browser("intake.jixi.court")
                .get("/complaints?sort=dueAt")
                .then()
                .body(containsString("<option value=\"dueAt\" selected>"));
        browser("intake.jixi.court")
                .get("/complaints?respondentOrgan=FY230302&filedTo=1999-01-01")
                .then()
                .statusCode(200)
                .body(containsString("没有符合条件的件"));
    }

    @Test
    void anOrganIsNamedInTheListsFiltersAsPeopleCallIt() {
        var id = file("citizen.wang");

        for (var named : List.of("鸡冠法院", "鸡冠区人民法院", "FY230302")) {
            browser("intake.jixi.court")
                    .queryParam("respondentOrgan", named)
                    .queryParam("handlingOrgan", "鸡西市中级人民法院")
                    .queryParam("status", "FILED")
                    .get("/complaints")
                    .then()
                    .statusCode(200)
                    .body(containsString("/complaints/" + id))
                    .body(containsString("name=\"respondentOrgan\" type=\"text\" value=\"鸡冠区人民法院\""))
                    .body(containsString("respondentOrgan=FY230302"))
                    .body(containsString("handlingOrgan=FY230300"))
                    .body(containsString("<option value=\"鸡西市中级人民法院\">"));
        }
    }

    @Test
    void anOrganThatThereIsNotIsSaidBesideItsField() {
        browser("intake.jixi.court")
                .queryParam("handlingOrgan", "没有这个单位")
                .get("/complaints")
                .then()
                .statusCode(422)
                .body(containsString("<p class=\"error\" id=\"filter-handlingOrgan-error\">机构目录中没有机关 没有这个单位"))
                .body(containsString("value=\"没有这个单位\""))
                .body(containsString("没有符合条件的件"));
        browser("intake.jixi.court")
                .queryParam("respondentOrgan", "人民法院")
                .get("/complaints")
                .then()
                .statusCode(422)
                .body(containsString("id=\"filter-respondentOrgan-error\">有几个单位相符"));
    }

    @Test
    void aMatterOffersOnlyWhatThisPersonMayDo() {
        var id = file("citizen.wang");

        browser("intake.jixi.court")
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("/complaints/" + id + "/accept\""),
                        containsString("/complaints/" + id + "/decline\""),
                        not(containsString("/conclude\"")),
                        containsString("留痕链完整，共 1 条"),
                        not(containsString("王小明"))));
        browser("supervisor.jixi")
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body(not(containsString("<form method=\"post\"")))
                .body(containsString("您现在没有需要办理的事项"));
    }

    @Test
    void commandsAreTakenByForm() {
        var id = file("citizen.wang");
        post("intake.jixi.court", id, "accept", Map.of("version", "0"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + id + "?done=accept"));
        command("leader.jixi.court", id, "assign", Map.of("handler", "handler.jixi.court", "department", "督察室"))
                .then()
                .statusCode(200);
        var conclusion = new LinkedHashMap<>(
                Map.of("version", version(id), "outcome", "PARTLY", "findings", "超期十日", "released", "12,000.50"));
        conclusion.put("count.ADMONITION", "2");
        conclusion.put("count.HANDED_OVER", "");
        conclusion.put("correctionDueDate", "");
        post("handler.jixi.court", id, "conclude", conclusion).then().statusCode(303);

        browser("handler.jixi.court")
                .get(ONE + "?done=conclude", id)
                .then()
                .body(allOf(
                        containsString("已办理：办结"),
                        containsString("部分属实"),
                        containsString("诫勉 2 人"),
                        containsString("12,000.50"),
                        containsString("/reply\"")));
        browser("leader.jixi.court")
                .get("/complaints/dispositions?kind=ADMONITION")
                .then()
                .statusCode(200)
                .body(containsString("/complaints/" + id));
    }

    @Test
    void whatWasTypedIsKeptWhenTheFormIsRefused() {
        var id = file("citizen.wang");
        toHandling(id);
        var form = Map.of("version", version(id), "findings", "查了三十七件", "released", "很多");

        post("handler.jixi.court", id, "conclude", form)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("查了三十七件"),
                        containsString("很多"),
                        containsString("href=\"#conclude-released\""),
                        containsString("aria-invalid")));
        post("handler.jixi.court", id, "procedural-reply", Map.of("version", version(id), "text", " "))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#procedural-reply-text\""));
    }

    @Test
    void aStaleFormIsToldAndKeepsItsText() {
        var id = file("citizen.wang");
        var seen = version(id);
        toHandling(id);

        post("handler.jixi.court", id, "procedural-reply", Map.of("version", seen, "text", "我写了很久的答复"))
                .then()
                .statusCode(412)
                .body(allOf(containsString("已有新进展"), containsString("我写了很久的答复"), containsString("办理中")));
        post("leader.jixi.court", id, "accept", Map.of("version", version(id)))
                .then()
                .statusCode(409)
                .body(containsString("已有新进展"));
    }

    @Test
    void refusalsArePages() {
        var id = file("citizen.wang");

        given().accept("text/html").get("/complaints").then().statusCode(401);
        browser("leader.jiguan.court").get(ONE, id).then().statusCode(404).contentType(containsString("text/html"));
        browser("supervisor.harbin").get(ONE, id).then().statusCode(404);
        browser("citizen.wang").get("/complaints").then().statusCode(403);
        post("supervisor.jixi", id, "accept", Map.of("version", "0")).then().statusCode(403);
        browser("leader.jixi.court").get("/complaints?status=NONE").then().statusCode(400);
    }

    @Test
    void theySpeakEnglish() {
        var id = file("citizen.wang");

        for (var path : new String[] {"/complaints", "/complaints/" + id, "/complaints/overview"}) {
            browser("intake.jixi.court")
                    .header("Accept-Language", "en")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("<html lang=\"en\">"), containsString("Complaints")));
        }
    }

    @Test
    void aScriptInTheTextIsShownAsText() {
        String id = as("citizen.wang")
                .body(filing("title", "<script>alert(1)</script>"))
                .post("/api/v1/complaints")
                .path("id");

        browser("intake.jixi.court")
                .get(ONE, id)
                .then()
                .body(containsString("&lt;script&gt;alert(1)"))
                .body(not(containsString("<script>alert")));
    }

    @Test
    void nothingIsScriptedOrStyledInlineAndNoWordIsMissing() {
        var id = file("citizen.wang");
        toHandling(id);
        for (var path : new String[] {
            "/complaints", "/complaints/" + id, "/complaints/overview", "/complaints/dispositions?kind=HANDED_OVER"
        }) {
            var page = browser("leader.jixi.court").get(path);
            page.then().statusCode(200);
            assertThat(page.asString())
                    .doesNotContain(" style=", " onclick=", "<style", "NOT_FOUND", "{t.", "{w:", "page.", "status.F");
        }
    }

    @Test
    void eachFigureLeadsToItsPage() {
        file("citizen.wang");

        browser("supervisor.jixi")
                .get("/complaints/overview")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/complaints?status=FILED\""))
                .body(containsString("/complaints/dispositions"))
                .body(containsString("href=\"/complaints?region=2303"))
                .body(not(containsString("/api/v1/")));
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        browser("leader.jixi.court").get(ONE, UUID.randomUUID()).then().statusCode(404);
    }

    private static io.restassured.response.Response post(
            String user, String id, String verb, Map<String, String> form) {
        return browser(user).redirects().follow(false).formParams(form).post("/complaints/{id}/{verb}", id, verb);
    }

    private static String version(String id) {
        return as("leader.jixi.court")
                .get("/api/v1/complaints/" + id)
                .header("ETag")
                .replace("\"", "");
    }
}
