package org.mingjing.complaints.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.Disclosure;

/** The scan of a letter shows who wrote it: nobody but he gets it without a granted look, and each look is written down. */
@QuarkusTest
class SealedFileTest extends SealedLetter {
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

    private long looks(String grant) {
        try {
            return ScopedSql.number(
                    Scope.internal("test"), "select count(*) from identity_look where request_id = '" + grant + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
