package org.mingjing.complaints.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.Callers.official;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.Meanwhile.timelineHeld;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.importing.Loader;

/** Whoever wrote by post gets on paper what others read on their pages. */
@QuarkusTest
class NoticeLetterTest {
    private static final String INTAKE = "intake.jixi.court";
    private static final String HANDLER = "handler.jixi.court";
    private static final Pattern HIDDEN =
            Pattern.compile("name=\"kind\" value=\"(\\w+)\"><input type=\"hidden\" name=\"toldAt\" value=\"([^\"]+)\"");

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void whatAPetitionerByPostIsToldOnTheWayIsMadeAndPrintedFromTheMatter() {
        var id = byPost("PETITION");
        assertThat(page(HANDLER, "/complaints/" + id).asString()).doesNotContain("id=\"letters");
        Api.toHandling(id);
        assertThat(printed(id, page(HANDLER, "/complaints/" + id).asString(), "ACCEPTANCE"))
                .contains("<h1>受理告知书</h1>", "class=\"letter\"", "data-print", "决定受理", "前答复您（办结）", "鸡西市中级人民法院投受〔")
                .doesNotContain("王小明", HANDLER);
        done(command(HANDLER, id, "procedural-reply", Map.of("text", "已经收到，正在核查")));
        done(command("leader.jixi.court", id, "extend", Map.of("notice", "案情复杂，需要鉴定")));
        done(command(HANDLER, id, "progress", Map.of("text", "已调取卷宗")));

        var matter = page(HANDLER, "/complaints/" + id).asString();
        assertThat(matter).contains("id=\"letters-due\"", "程序性回复告知书", "延长办理期限告知书", "办理进展告知书");
        assertThat(printed(id, matter, "PROCEDURAL_REPLY")).contains("已经收到，正在核查", "投程〔");
        assertThat(printed(id, matter, "EXTENSION")).contains("案情复杂，需要鉴定", "“办结”期限延长到", "投延〔");
        assertThat(printed(id, matter, "PROGRESS")).contains("已调取卷宗", "投进〔");

        assertThat(page(HANDLER, "/complaints/" + id).asString())
                .contains("id=\"letters\"", "投受〔", "出具纸质告知书")
                .doesNotContain("id=\"letters-due\"");
        as(HANDLER)
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("findAll { it.command == 'issue-letter' }.after.letter", hasItem("PROGRESS"));
    }

    @Test
    void aRefusalNamesGroundReasonAndWayOut() {
        var id = byPost("COMPLAINT");
        done(command(
                INTAKE,
                id,
                "decline",
                Map.of("groundCode", "NOT_COMPETENT", "reason", "属于仲裁范围", "remedy", "可以向鸡西仲裁委员会申请仲裁")));

        var letter = printed(id, page(INTAKE, "/complaints/" + id).asString(), "REFUSAL");

        assertThat(letter)
                .contains("<h1>不予受理告知书</h1>", "投不受〔", "不属于本机关受理范围", "属于仲裁范围", "可以向鸡西仲裁委员会申请仲裁")
                .doesNotContain("前答复您");
    }

    @Test
    void aLetterHasItsNumberOnceAndTheNextOneFollows() {
        var first = accepted();
        var second = accepted();
        var letter = make(INTAKE, first).then().statusCode(201).extract();

        make(HANDLER, first)
                .then()
                .statusCode(200)
                .body("id", equalTo(letter.path("id")))
                .body("number", equalTo(letter.path("number")))
                .body("issuedBy", equalTo(INTAKE));
        String next = make(INTAKE, second).then().statusCode(201).extract().path("number");
        assertThat(counter(next)).isEqualTo(counter(letter.path("number")) + 1);
    }

    @Test
    void twoWhoMakeItAtOnceGetOneNumber() throws SQLException {
        var id = accepted();

        var answers = during(timelineHeld(id), () -> make(INTAKE, id), () -> make(HANDLER, id));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200);
        assertThat(answers.stream().map(one -> one.<String>path("number")).distinct())
                .hasSize(1);
    }

    @Test
    void whoFiledOnlineNeedsNoneAndMayGetOne() {
        var id = Api.file("citizen.wang");
        as(INTAKE).get(path(id)).then().statusCode(200).body("items", empty());
        done(command(INTAKE, id, "accept", null));

        as(INTAKE)
                .get(path(id))
                .then()
                .body("items.due", everyItem(equalTo(false)))
                .body("items.kind", hasItem("ACCEPTANCE"))
                .body("items[0].id", nullValue());
        assertThat(page(INTAKE, "/complaints/" + id).asString())
                .contains("id=\"letters\"", "出具并打印")
                .doesNotContain("id=\"letters-due\"");
        make(INTAKE, id).then().statusCode(201).body("issuedAt", notNullValue());
    }

    @Test
    void whatAReporterWasToldBeforeItsHistoryCameHereIsNotDue() {
        var id = Loader.take(
                Api.filing(),
                "2018-03-05T10:00:00+08:00",
                List.of(Map.of(
                        "command", "accept", "at", "2018-03-06T10:00:00+08:00", "organ", "FY230300", "actor", INTAKE)));
        as(INTAKE)
                .get(path(id))
                .then()
                .body("items.kind", equalTo(List.of("ACCEPTANCE")))
                .body("items.due", everyItem(equalTo(false)));

        done(command(INTAKE, id, "procedural-reply", Map.of("text", "已经收到，正在核查")));

        as(INTAKE).get(path(id)).then().body("items.due", equalTo(List.of(false, true)));
    }

    @ParameterizedTest(name = "{0}: makes {1}, reads {2}")
    @CsvSource({
        "intake.jixi.court, 201, 200",
        "leader.jixi.court, 201, 200",
        "handler.jixi.court, 201, 200",
        "supervisor.jixi, 403, 200",
        "auditor.hlj, 403, 200",
        "citizen.wang, 403, 403",
        "leader.jiguan.court, 404, 404",
        "leader.harbin.police, 404, 404",
    })
    void whoMakesAndWhoReads(String user, int makes, int reads) {
        var id = accepted();

        make(as(user), id, told(id)).then().statusCode(makes);
        as(user).get(path(id)).then().statusCode(reads);
        as(null).get(path(id)).then().statusCode(401);
    }

    @Test
    void whatTheReporterWasNotToldIsNoLetter() {
        var id = accepted();

        make(as(INTAKE), id, Map.of("kind", "REFUSAL", "toldAt", told(id).get("toldAt")))
                .then()
                .statusCode(404);
        make(as(INTAKE), id, Map.of("kind", "ACCEPTANCE", "toldAt", "2018-03-06T09:30:00Z"))
                .then()
                .statusCode(404);
        make(as(INTAKE), id, Map.of("kind", "ACCEPTANCE")).then().statusCode(400);
        assertThat(browser(INTAKE)
                        .formParam("kind", "ACCEPTANCE")
                        .post("/complaints/" + id + "/letters")
                        .statusCode())
                .isEqualTo(422);
        assertThat(page(INTAKE, "/complaints/" + id + "/letters/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void othersNeverSeeALetterAndNobodyChangesOne() throws SQLException {
        var id = accepted();
        String letter = make(INTAKE, id).path("id");

        assertThat(page("supervisor.jixi", "/complaints/" + id + "/letters/" + letter)
                        .statusCode())
                .isEqualTo(200);
        assertThat(page("leader.jiguan.court", "/complaints/" + id + "/letters/" + letter)
                        .statusCode())
                .isEqualTo(404);
        assertThat(page("citizen.wang", "/complaints/" + id + "/letters/" + letter)
                        .statusCode())
                .isEqualTo(403);
        var row = "select count(*) from notice_letter where id = '" + letter + "'";
        assertThat(ScopedSql.number(official("FY230300", "h", "handler"), row)).isEqualTo(1);
        assertThat(ScopedSql.number(official("FY230302", "h", "leader"), row)).isZero();
        assertThat(ScopedSql.refused("update notice_letter set number = 'x'")).isTrue();
        assertThat(ScopedSql.refused("delete from notice_letter")).isTrue();
        var made = "insert into notice_letter (id, complaint_id, kind, told_at, number, organ, issued_by, issued_at)"
                + " values (gen_random_uuid(), '%s', 'PROGRESS', now(), 'n', '%s', '%s', now())";
        assertThat(ScopedSql.refused(official("FY230300", "h", "supervisor"), made.formatted(id, "FY230300", "h")))
                .isTrue();
        assertThat(ScopedSql.refused(official("FY230300", "h", "handler"), made.formatted(id, "FY230300", "somebody")))
                .isTrue();
        assertThat(ScopedSql.refused(official("FY230302", "h", "handler"), made.formatted(id, "FY230302", "h")))
                .isTrue();
    }

    @Test
    void lettersSpeakEnglishAndNoWordIsMissing() {
        var id = accepted();
        String letter = make(INTAKE, id).path("id");
        for (var path : List.of("/complaints/" + id, "/complaints/" + id + "/letters/" + letter)) {
            var english =
                    browser(INTAKE).header("Accept-Language", "en").get(path).asString();
            assertThat(english)
                    .contains("<html lang=\"en\">", "Notice of acceptance")
                    .doesNotContain(" style=", " onclick=", "{t.", "page.told", "page.office");
        }
    }

    private static String byPost(String kind) {
        var body = Api.filing("channel", "LETTER_BOX");
        body.put("kind", kind);
        return as(INTAKE)
                .body(body)
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String accepted() {
        var id = byPost("COMPLAINT");
        done(command(INTAKE, id, "accept", null));
        return id;
    }

    private static Map<String, Object> told(String id) {
        var first = as(HANDLER).get(path(id)).then().statusCode(200).extract();
        return Map.of("kind", first.path("items[0].kind"), "toldAt", first.path("items[0].toldAt"));
    }

    private static Response make(String user, String id) {
        return make(as(user), id, told(id));
    }

    private static Response make(RequestSpecification as, String id, Map<String, Object> what) {
        return as.body(what).post(path(id));
    }

    /** The letter of that kind, made by the form on the page of the matter. */
    private static String printed(String id, String matter, String kind) {
        var forms = HIDDEN.matcher(matter)
                .results()
                .filter(form -> form.group(1).equals(kind))
                .toList();
        assertThat(forms).as(kind).hasSize(1);
        var made = browser(INTAKE)
                .formParam("kind", kind)
                .formParam("toldAt", forms.getFirst().group(2))
                .post("/complaints/" + id + "/letters");
        assertThat(made.statusCode()).isEqualTo(303);
        var letter = browser(INTAKE).get(made.header("Location"));
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.header("Cache-Control")).isEqualTo("no-store");
        return letter.asString();
    }

    private static Response page(String user, String path) {
        return browser(user).get(path);
    }

    private static String path(String id) {
        return "/api/v1/complaints/" + id + "/letters";
    }

    private static int counter(String number) {
        return Integer.parseInt(number.substring(number.indexOf('〕') + 1, number.length() - 1));
    }

    private static void done(Response answer) {
        answer.then().statusCode(200);
    }
}
