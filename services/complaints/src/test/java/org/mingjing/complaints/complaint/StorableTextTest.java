package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** What no text of the database can hold is the caller's fault, and he is told where it stands. */
@QuarkusTest
class StorableTextTest {
    private static final String OFFICER = "handler.jixi.court";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "decline, reason",
        "assign, department",
        "designate, reason",
        "raise, reason",
        "refer, reason",
        "suspend, reason",
        "progress, text",
        "procedural-reply, text",
        "extend, notice",
        "conclude, findings",
        "reply, text",
    })
    void aCommandNamesTheField(String verb, String field) {
        var id = Api.file("citizen.wang");
        var body = new HashMap<String, Object>(Map.of(field, "一\0二"));

        command("leader.jixi.court", id, verb, body)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString("控制字符"));
    }

    @Test
    void theReportersCommandsAndMessagesDoToo() {
        var id = Api.file("citizen.wang");

        command("citizen.wang", id, "withdraw", Map.of("reason", "\0"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        as("citizen.wang")
                .body(Map.of("text", "\0"))
                .post("/api/v1/complaints/" + id + "/messages")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("text"));
        as(null).body(Map.of("receipt", "\0", "pin", "123456"))
                .post("/api/v1/receipts/lookup")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("receipt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"respondentOrgan", "region", "category", "cursor"})
    void aListNamesTheFilter(String filter) {
        as("leader.jixi.court")
                .urlEncodingEnabled(false)
                .get("/api/v1/complaints?" + filter + "=a%00b")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(filter));
        as("leader.jixi.court")
                .urlEncodingEnabled(false)
                .accept("text/html")
                .get("/complaints?" + filter + "=a%00b")
                .then()
                .statusCode(400);
    }

    @Test
    void anAddressIsNoneOrIsRefused() {
        as(OFFICER)
                .urlEncodingEnabled(false)
                .get("/api/v1/complaints/%00")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("id"));
    }

    @Test
    void onThePageItIsSaidAtTheField() {
        var id = Api.file("citizen.wang");
        toHandling(id);
        String version =
                as(OFFICER).get("/api/v1/complaints/" + id).header("ETag").replace("\"", "");

        given().auth()
                .oauth2(TestTokens.of(OFFICER))
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("version", version, "text", "一\0二"))
                .post("/complaints/" + id + "/progress")
                .then()
                .statusCode(422)
                .body(containsString("id=\"progress-text-error\""))
                .body(containsString("控制字符"));
    }
}
