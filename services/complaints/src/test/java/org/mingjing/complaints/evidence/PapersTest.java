package org.mingjing.complaints.evidence;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** What the office adds on the page of a complaint, and what it is told of what the reporter adds. */
@QuarkusTest
class PapersTest {
    private static final String REPORTER = "citizen.wang";
    private static final String HANDLER = "handler.jixi.court";
    private static final byte[] STATEMENT = "询问笔录：证人李某".getBytes(StandardCharsets.UTF_8);

    private String id;

    @BeforeEach
    void inHand() {
        Directory.seed();
        id = Api.file(REPORTER);
        Api.toHandling(id);
    }

    @Test
    void whatTheOfficeFoundIsForTheOfficeAloneAndItsReporterLearnsNothingOfIt() {
        post(HANDLER, "false", "询问笔录.txt", STATEMENT)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + id + "#evidence"));

        page(HANDLER)
                .body(allOf(containsString("询问笔录.txt"), containsString("办理中取得，反映人看不到"), containsString("添加办理中取得的材料")));
        page("supervisor.jixi").body(allOf(containsString("询问笔录.txt"), not(containsString("id=\"papers\""))));
        String file = list(HANDLER)
                .then()
                .body("[0].forReporter", equalTo(false))
                .extract()
                .path("[0].id");
        list(REPORTER).then().statusCode(200).body("", hasSize(0));
        browser(REPORTER).get(path() + "/" + file).then().statusCode(404);
        browser(REPORTER)
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(allOf(not(containsString("询问笔录")), containsString("办理机关补充办理记录")));
    }

    @Test
    void theDatabaseItselfShowsThemToNoReporter() throws SQLException {
        post(HANDLER, "false", "询问笔录.txt", STATEMENT).then().statusCode(303);
        var count = "select count(*) from evidence where complaint_id = '" + id + "'";
        var reporter = Callers.reporter(reference());

        assertThat(ScopedSql.number(reporter, "select count(*) from complaint where id = '" + id + "'"))
                .isOne();
        assertThat(ScopedSql.number(reporter, count)).isZero();
        assertThat(ScopedSql.number(Callers.official("FY230300", "x", "handler"), count))
                .isOne();
        assertThat(ScopedSql.number(Scope.internal("reporter", id), count))
                .as("with receipt and PIN")
                .isZero();
        assertThat(ScopedSql.number(Scope.internal("handovers"), count))
                .as("a job of the platform")
                .isOne();
    }

    @Test
    void whatCameByPostIsTheReportersAndWhatBothHaveIsKeptForEach() {
        post("intake.jixi.court", "true", "来信第二页.txt", STATEMENT).then().statusCode(303);
        post(HANDLER, "false", "询问笔录.txt", STATEMENT).then().statusCode(303);

        list(REPORTER).then().body("", hasSize(1)).body("[0].fileName", equalTo("来信第二页.txt"));
        list(HANDLER).then().body("", hasSize(2));
    }

    @Test
    void whatTheOfficeFoundTakesNoPlaceFromTheReporter() {
        for (int i = 0; i < 30; i++) {
            post(HANDLER, "false", "笔录" + i + ".txt", ("笔录" + i).getBytes(StandardCharsets.UTF_8));
        }
        post(HANDLER, "false", "笔录.txt", STATEMENT).then().statusCode(422).body(containsString("30"));

        post("intake.jixi.court", "true", "来信.txt", STATEMENT).then().statusCode(303);
        list(HANDLER).then().body("", hasSize(31));
    }

    @Test
    void aFileThatIsRefusedSaysWhy() {
        post(HANDLER, null, "询问笔录.txt", STATEMENT)
                .then()
                .statusCode(422)
                .body(allOf(containsString("href=\"#f-forReporter\""), containsString("不能为空")));
        post(HANDLER, "false", "询问笔录.pdf", STATEMENT)
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#f-file\""),
                        containsString("<option value=\"false\" selected>"),
                        not(containsString("page."))));
        post(HANDLER, "false", "询问笔录.txt", new byte[(20 << 20) + 1])
                .then()
                .statusCode(413)
                .body(containsString("href=\"#f-file\""));
        list(HANDLER).then().body("", hasSize(0));
    }

    @Test
    void whoDoesNotHandleItAddsNothingAndMarksNothing() {
        for (var user : new String[] {"supervisor.jixi", REPORTER}) {
            post(user, "false", "a.txt", STATEMENT).then().statusCode(403);
            seen(user).then().statusCode(403);
            seenByApi(user).then().statusCode(403);
        }
        post("leader.jiguan.court", "false", "a.txt", STATEMENT).then().statusCode(404);
        seenByApi("leader.jiguan.court").then().statusCode(404);
        given().contentType("application/json")
                .body("{\"files\":[]}")
                .post(path() + "/seen")
                .then()
                .statusCode(401);
        assertThat(list(HANDLER).<List<Object>>path("")).isEmpty();
    }

    @Test
    void whatTheReporterAddsIsNewsUntilSomebodyOfTheOfficeHasSeenIt() {
        page(HANDLER).body(allOf(containsString("id=\"papers\""), not(containsString("新材料"))));

        browser(REPORTER)
                .multiPart("file", "流水.txt", "银行流水".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/complaints/mine/" + id + "/evidence")
                .then()
                .statusCode(303);

        assertThat(tags(HANDLER)).contains("新材料").doesNotContain("新留言");
        page(HANDLER).body(allOf(containsString("反映人补充了 1 份新材料"), containsString("href=\"#evidence\"")));
        browser(REPORTER).get("/complaints/mine/" + id).then().body(containsString("对方尚未阅读"));

        seen("leader.jixi.court", List.of(UUID.randomUUID().toString())).then().statusCode(303);
        assertThat(tags(HANDLER)).contains("新材料");
        page(HANDLER).body(containsString("name=\"file\" value=\"" + unseen().getFirst() + "\""));
        seen("leader.jixi.court").then().statusCode(303);

        assertThat(tags(HANDLER)).doesNotContain("新材料");
        page(HANDLER).body(not(containsString("新材料")));
        browser(REPORTER).get("/complaints/mine/" + id).then().body(not(containsString("对方尚未阅读")));
    }

    @Test
    void aFileAddedToAnAnsweredComplaintWaitsForTheOffice() {
        Api.command(HANDLER, id, "conclude", Api.conclusion()).then().statusCode(200);
        Api.command(HANDLER, id, "reply", Map.of("text", "属实")).then().statusCode(200);
        assertThat(waits()).isFalse();

        browser(REPORTER)
                .multiPart("file", "流水.txt", "银行流水".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(path())
                .then()
                .statusCode(201)
                .body("unseen", equalTo(true));
        assertThat(waits()).isTrue();

        seenByApi(HANDLER).then().statusCode(204);
        assertThat(waits()).isFalse();
    }

    @Test
    void itSpeaksEnglish() {
        browser(HANDLER)
                .header("Accept-Language", "en")
                .get("/complaints/" + id)
                .then()
                .body(allOf(containsString("Found in the inquiry"), not(containsString("page."))));
    }

    private String reference() throws SQLException {
        try (var platform = ScopedSql.scoped(Scope.internal("test"));
                var statement = platform.createStatement();
                var rows = statement.executeQuery("select reporter_ref from complaint where id = '" + id + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Response seen(String user) {
        return seen(user, unseen());
    }

    private Response seen(String user, List<String> files) {
        return browser(user)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("file", files)
                .post("/complaints/" + id + "/evidence/seen");
    }

    private Response seenByApi(String user) {
        return Api.as(user).body(Map.of("files", unseen())).post(path() + "/seen");
    }

    private List<String> unseen() {
        return list(HANDLER).path("findAll { it.unseen }.id");
    }

    private boolean waits() {
        return Api.worklist(HANDLER).stream().anyMatch(item -> id.equals(item.get("id")));
    }

    private String tags(String user) {
        return Api.worklist(user).stream()
                .filter(item -> id.equals(item.get("id")))
                .map(item -> String.valueOf(item.get("tags")))
                .findFirst()
                .orElseThrow();
    }

    private ValidatableResponse page(String user) {
        return browser(user).get("/complaints/" + id).then().statusCode(200);
    }

    private Response list(String user) {
        return given().auth().oauth2(TestTokens.of(user)).get(path());
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/evidence";
    }

    private Response post(String user, String forReporter, String name, byte[] content) {
        // names of files in UTF-8, as browsers send them
        var utf8 = config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"));
        var form = browser(user).config(utf8).multiPart("file", name, content, "application/octet-stream");
        if (forReporter != null) {
            form.multiPart("forReporter", forReporter);
        }
        return form.redirects().follow(false).post("/complaints/" + id + "/evidence");
    }

    private static RequestSpecification browser(String user) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false);
    }
}
