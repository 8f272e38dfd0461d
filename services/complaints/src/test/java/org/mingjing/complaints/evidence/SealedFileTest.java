package org.mingjing.complaints.evidence;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.TestTokens;

/** The scan of a letter shows who wrote it: nobody but he gets it without a granted look, and each look is written down. */
@QuarkusTest
class SealedFileTest {
    private static final String REPORTER = "citizen.wang";
    private static final String HANDLER = "handler.jixi.court";
    private static final byte[] LETTER = "王小明，鸡冠区某路1号".getBytes(StandardCharsets.UTF_8);

    private String id;
    private String file;

    @BeforeEach
    void aLetterThatIsSealed() {
        Directory.seed();
        id = Disclosure.handled();
        file = bring("intake.jixi.court", id, "sealed")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whoeverHandlesItReadsThatItIsThereAndNoMore() {
        for (var user : List.of(HANDLER, "leader.jixi.court", "intake.jixi.court", "supervisor.jixi")) {
            list(user)
                    .then()
                    .body("", hasSize(1))
                    .body("[0].withheld", equalTo("SEALED"))
                    .body("[0].fileName", equalTo("材料-1.txt"))
                    .body("[0].copy", nullValue());
            browser(user)
                    .get(path() + "/" + file)
                    .then()
                    .statusCode(409)
                    .body(allOf(containsString("已封存"), not(containsString("王小明"))));
        }
        browser(HANDLER)
                .get("/complaints/" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("看得出反映人是谁，已封存"),
                        not(containsString(path() + "/" + file)),
                        not(containsString("page."))));
    }

    @Test
    void theReporterGetsItAsHeWroteIt() {
        list(REPORTER).then().body("[0].fileName", equalTo("王小明来信.txt"));
        assertThat(browser(REPORTER).get(path() + "/" + file).asByteArray()).isEqualTo(LETTER);
        browser(REPORTER)
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("这份材料看得出您是谁，已经封存"), not(containsString("page."))));
    }

    @Test
    void aGrantedLookOpensItAndEachTimeIsWrittenDown() {
        opened(HANDLER).then().statusCode(403);
        var grant = Disclosure.granted(id);

        Disclosure.reveal(HANDLER, id)
                .then()
                .statusCode(200)
                .body("files.id", equalTo(List.of(file)))
                .body("look", equalTo(1));
        assertThat(opened(HANDLER).asByteArray()).isEqualTo(LETTER);
        browser(HANDLER)
                .contentType("application/x-www-form-urlencoded")
                .post("/complaints/" + id + "/identity/reveal")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("action=\"/complaints/" + id + "/identity/files/" + file + "\""),
                        containsString("打开封存的 材料-1.txt")));
        var page = browser(HANDLER)
                .contentType("application/x-www-form-urlencoded")
                .post("/complaints/" + id + "/identity/files/" + file);
        assertThat(page.asByteArray()).isEqualTo(LETTER);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");

        assertThat(looks(grant)).isEqualTo(4);
        opened("leader.jixi.court").then().statusCode(403);
        opened("handler.harbin.police").then().statusCode(404);
        given().post(door()).then().statusCode(401);
        assertThat(looks(grant)).isEqualTo(4);
    }

    @Test
    void aGrantOpensNoOtherFile() {
        var other = bring(HANDLER, id, "forReporter")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Disclosure.granted(id);

        browser(HANDLER)
                .post("/api/v1/complaints/" + id + "/identity/files/" + other)
                .then()
                .statusCode(404);
    }

    @Test
    void withoutANameNothingIsSealed() {
        var nameless = Api.filing("anonymous", true);
        nameless.remove("reporter");
        var complaint = Api.as(null).body(nameless).post("/api/v1/complaints").<String>path("id");

        bring(HANDLER, complaint, "sealed")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("sealed"))
                .body("errors[0].message", containsString("没有留下姓名"));
        browser(HANDLER)
                .get("/complaints/" + complaint)
                .then()
                .body(allOf(containsString("id=\"papers\""), not(containsString("value=\"sealed\""))));
    }

    @Test
    void thePageSealsToo() {
        browser(HANDLER).get("/complaints/" + id).then().body(containsString("value=\"sealed\""));

        var sent = utf8(HANDLER)
                .multiPart("forReporter", "sealed")
                .multiPart("file", "信封.txt", "寄信人王小明".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/complaints/" + id + "/evidence");

        assertThat(sent.statusCode()).isEqualTo(303);
        list(HANDLER).then().body("withheld", equalTo(List.of("SEALED", "SEALED")));
    }

    @Test
    void theDatabaseKeepsItEncryptedAndItsKeyForItsReporterAndAGrantedLookAlone() throws SQLException {
        assertThat(AdminSql.value("select position('\\x" + HexFormat.of().formatHex(LETTER)
                        + "'::bytea in content) || ' ' || (select count(*) from evidence_copy where evidence_id = e.id)"
                        + " from evidence e where id = '" + file + "'"))
                .isEqualTo("0 0");
        var key = "select count(*) from evidence_key where evidence_id = '" + file + "'";
        var handler = Callers.official("FY230300", HANDLER, "handler");

        assertThat(ScopedSql.number(handler, "select count(*) from evidence where id = '" + file + "'"))
                .isOne();
        assertThat(ScopedSql.number(handler, key)).isZero();
        assertThat(ScopedSql.number(Callers.official("ZF230300", "s", "supervisor"), key))
                .isZero();
        assertThat(ScopedSql.number(Scope.anonymous(), key)).isZero();
        var reporter = AdminSql.value("select reporter_ref from complaint where id = '" + id + "'");
        assertThat(ScopedSql.number(Callers.reporter(reporter), key)).isOne();
        assertThat(ScopedSql.number(Callers.reporter("somebody else"), key)).isZero();
        var grant = Disclosure.granted(id);
        assertThat(ScopedSql.numberAfter(handler, """
                        insert into identity_look (id, request_id, complaint_id, looked_by, organ, looked_at)
                        values (gen_random_uuid(), '%s', '%s', '%s', 'FY230300', now())
                        """.formatted(grant, id, HANDLER), key))
                .isOne();
        assertThat(ScopedSql.refused(handler, "update evidence_key set wrapping_key = 0"))
                .isFalse();
        assertThat(ScopedSql.changed(handler, "update evidence_key set wrapping_key = 0"))
                .isZero();
    }

    @Test
    void aScanThatLayOpenIsSealedWhenItIsAddedAgainAsSuch() {
        var card = "王小明身份证".getBytes(StandardCharsets.UTF_8);
        var open = bring(HANDLER, id, "forReporter", card)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(browser("leader.jixi.court").get(path() + "/" + open).asByteArray())
                .isEqualTo(card);

        bring("intake.jixi.court", id, "sealed", card)
                .then()
                .statusCode(201)
                .body("id", equalTo(open))
                .body("withheld", equalTo("SEALED"))
                .body("fileName", equalTo("材料-2.txt"));

        browser("leader.jixi.court").get(path() + "/" + open).then().statusCode(409);
        list(HANDLER)
                .then()
                .body("withheld", equalTo(List.of("SEALED", "SEALED")))
                .body("copy", everyItem(nullValue()));
        assertThat(AdminSql.number("select count(*) from evidence_copy where evidence_id = '" + open + "'"))
                .isZero();
        assertThat(browser(REPORTER).get(path() + "/" + open).asByteArray()).isEqualTo(card);
        Disclosure.granted(id);
        assertThat(browser(HANDLER)
                        .post("/api/v1/complaints/" + id + "/identity/files/" + open)
                        .asByteArray())
                .isEqualTo(card);
        Api.as(HANDLER).get("/api/v1/complaints/" + id + "/timeline").then().body("command", hasItem("seal-evidence"));
        browser(REPORTER).get("/complaints/mine/" + id).then().body(containsString("办理机关封存了您交来的一份材料"));
    }

    @Test
    void whatIsSealedLiesNowhereOpenBesideIt() {
        for (var how : List.of("forReporter", "found")) {
            bring(HANDLER, id, how, LETTER).then().statusCode(201).body("id", equalTo(file));
        }
        list(HANDLER).then().body("", hasSize(1)).body("[0].withheld", equalTo("SEALED"));

        var statement = "询问笔录".getBytes(StandardCharsets.UTF_8);
        bring(HANDLER, id, "found", statement).then().statusCode(201);
        bring(HANDLER, id, "sealed", statement)
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("封存不了"));
        var own = "我写的说明".getBytes(StandardCharsets.UTF_8);
        bring(REPORTER, id, "own", own).then().statusCode(201);
        bring(HANDLER, id, "sealed", own).then().statusCode(422);
    }

    @Test
    void nobodyOfTheOfficeUnsealsOrDestroysIt() throws SQLException {
        var open = bring(HANDLER, id, "forReporter", new byte[] {'y'}).<String>path("id");
        var handler = Callers.official("FY230300", HANDLER, "handler");
        var here = " where id in ('" + file + "', '" + open + "')";

        assertThat(ScopedSql.changed(handler, "update evidence set sealed = false" + here + " and sealed"))
                .isZero();
        assertThat(ScopedSql.refused(
                        handler, "update evidence set sealed = true, content = null, purged_at = now()" + here))
                .isTrue();
        assertThat(ScopedSql.refused(handler, "update evidence set file_name = 'x'" + here))
                .isTrue();
        assertThat(ScopedSql.changed(
                        Callers.official("ZF230300", "s", "supervisor"), "update evidence set sealed = true" + here))
                .isZero();
        assertThat(ScopedSql.changed(handler, "update evidence set sealed = true" + here))
                .isOne();
    }

    private long looks(String grant) {
        try {
            return ScopedSql.number(
                    Scope.internal("test"), "select count(*) from identity_look where request_id = '" + grant + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Response opened(String user) {
        return browser(user).post(door());
    }

    private String door() {
        return "/api/v1/complaints/" + id + "/identity/files/" + file;
    }

    private static Response bring(String user, String complaint, String how) {
        return bring(user, complaint, how, "sealed".equals(how) ? LETTER : new byte[] {'x'});
    }

    private static Response bring(String user, String complaint, String how, byte[] content) {
        return utf8(user)
                .accept("application/json")
                .multiPart(how, "true")
                .multiPart("file", "王小明来信.txt", content, "text/plain")
                .post("/api/v1/complaints/" + complaint + "/evidence");
    }

    private Response list(String user) {
        return browser(user).get(path());
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/evidence";
    }

    private static RequestSpecification utf8(String user) {
        // names of files in UTF-8, as browsers send them
        return browser(user)
                .config(config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8")));
    }

    private static RequestSpecification browser(String user) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html,application/json;q=0.9,*/*;q=0.8")
                .redirects()
                .follow(false);
    }
}
