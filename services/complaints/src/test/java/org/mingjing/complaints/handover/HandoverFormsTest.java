package org.mingjing.complaints.handover;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** The forms of whoever gets a clue: what is refused comes back as it was left. */
@QuarkusTest
class HandoverFormsTest {
    private static final String DISCIPLINE = "handler.jixi.discipline";

    private String id;

    @BeforeEach
    void aClueHandedOver() {
        Directory.seed();
        var complaint = Api.file("citizen.wang");
        Api.toHandling(complaint);
        command("handler.jixi.court", complaint, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        id = as(DISCIPLINE).get("/api/v1/handovers?state=SENT&limit=1").path("items[0].id");
    }

    @Test
    void aReceiptNumberThatIsTooLongStaysInItsField() {
        var number = "鸡纪信〔2018〕15号".repeat(10);

        form("acknowledge", Map.of("version", "0", "receiptNumber", number))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#acknowledge-receiptNumber\">"),
                        containsString("value=\"" + number + "\""),
                        containsString("class=\"error-summary\" role=\"alert\" tabindex=\"-1\"")));
        form("acknowledge", Map.of("version", "0")).then().statusCode(422);
    }

    @Test
    void aFeedbackWithoutAResultKeepsItsWords() {
        acknowledge();

        form("feedback", Map.of("version", "1", "text", "已对有关人员立案审查"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#feedback-result\">"),
                        containsString(">已对有关人员立案审查</textarea>"),
                        not(containsString("href=\"#feedback-text\""))));
        form("feedback", Map.of("version", "1", "result", "NO_CASE"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#feedback-text\">"),
                        containsString("<option value=\"NO_CASE\" selected>")));
        form("feedback", Map.of("version", "1", "result", "NONSENSE", "text", "x"))
                .then()
                .statusCode(422);
    }

    @Test
    void aStaleFormIsToldAndKeepsItsWords() {
        acknowledge();

        form("acknowledge", Map.of("version", "0", "receiptNumber", "鸡纪信〔2018〕16号"))
                .then()
                .statusCode(412)
                .body(allOf(containsString("鸡纪信〔2018〕16号"), containsString("已有新进展")));
        form("feedback", Map.of("version", "0", "result", "NO_CASE", "text", "写了很久的反馈"))
                .then()
                .statusCode(412)
                .body(containsString(">写了很久的反馈</textarea>"));
    }

    private void acknowledge() {
        form("acknowledge", Map.of("version", "0", "receiptNumber", "鸡纪信〔2018〕15号"))
                .then()
                .statusCode(303);
    }

    private Response form(String name, Map<String, String> fields) {
        return given().auth()
                .oauth2(TestTokens.of(DISCIPLINE))
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false)
                .formParams(fields)
                .post("/complaints/handovers/" + id + "/" + name);
    }
}
