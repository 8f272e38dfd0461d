package org.mingjing.complaints.receipt;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.conclusion;
import static org.mingjing.complaints.complaint.Api.filing;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;

/** The reporter's forms, with receipt and PIN and by login: what is refused comes back as it was left. */
@QuarkusTest
class ReporterFormsTest {
    private static final String HANDLER = "handler.jixi.court";

    private String id;
    private String receipt;
    private String pin;

    @BeforeEach
    void aComplaint() {
        Directory.seed();
        var filed = as("citizen.wang").body(filing()).post("/api/v1/complaints");
        id = filed.path("id");
        receipt = filed.path("receipt");
        pin = filed.path("pin");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJudgementWithAMarkMissingKeepsTheOthers(boolean byReceipt) {
        reply();

        send(byReceipt, "rate", Map.of("speed", "4", "attitude", "5", "result", "2"))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("class=\"error-summary\" role=\"alert\" tabindex=\"-1\""),
                        containsString("<a href=\"#rate-cleanness\">"),
                        containsString("id=\"rate-cleanness-error\""),
                        not(containsString("href=\"#rate-speed\""))))
                .body(containsString("<option value=\"4\" selected>"))
                .body(containsString("<option value=\"2\" selected>"));

        var whole = Map.of("speed", "4", "attitude", "5", "result", "2", "cleanness", "5");
        send(byReceipt, "rate", whole).then().statusCode(byReceipt ? 200 : 303);
        as("citizen.wang").get("/api/v1/complaints/" + id).then().body(containsString("\"status\":\"CLOSED\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReviewThatIsTooLongKeepsItsReason(boolean byReceipt) {
        reply();
        var reason = "没有说明原因".repeat(1000);

        send(byReceipt, "review", Map.of("reason", reason))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#review-reason\">"),
                        containsString("aria-invalid=\"true\""),
                        containsString(reason)));
        send(byReceipt, "review", Map.of("reason", " ")).then().statusCode(422);
        send(byReceipt, "review", Map.of("reason", "没有说明原因")).then().statusCode(byReceipt ? 200 : 303);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWithdrawalThatIsTooLongKeepsItsReason(boolean byReceipt) {
        var reason = "已经解决".repeat(501);

        send(byReceipt, "withdraw", Map.of("reason", reason))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("<a href=\"#withdraw-reason\">"),
                        containsString(reason),
                        containsString("<details class=\"card\" open>")));
        send(byReceipt, "withdraw", Map.of()).then().statusCode(byReceipt ? 200 : 303);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMessageThatIsTooLongStaysInItsForm(boolean byReceipt) {
        var text = "长".repeat(2001);

        send(byReceipt, "messages", Map.of("text", text))
                .then()
                .statusCode(422)
                .body(allOf(containsString("<a href=\"#messages-text\">"), containsString(text)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsNotTakenIsSaidAtItsField(boolean byReceipt) {
        var request = (byReceipt ? anybody() : browser("citizen.wang")).contentType("multipart/form-data");
        if (byReceipt) {
            request.multiPart("receipt", receipt).multiPart("pin", pin);
        }
        request.multiPart("file", "a.exe", "MZ".getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                .post(base(byReceipt) + "/evidence")
                .then()
                .statusCode(422)
                .body(allOf(containsString("<a href=\"#f-file\">"), containsString("id=\"e-file\"")));
    }

    @Test
    void whatWasWrittenForAReviewThatIsNotPossibleAnyMoreIsThereToBeCopied() {
        var version = reply();
        command("citizen.wang", id, "review", Map.of("reason", "第一次")).then().statusCode(200);

        send(false, "review", Map.of("reason", "我写了很久的理由", "version", version))
                .then()
                .statusCode(412)
                .body(allOf(containsString("我写了很久的理由"), not(containsString("href=\"#review-reason\""))));
        send(true, "review", Map.of("reason", "我写了很久的理由"))
                .then()
                .statusCode(409)
                .body(containsString("我写了很久的理由"));
    }

    @Test
    void aFormThatThereIsNotIsNotFound() {
        send(false, "accept", Map.of()).then().statusCode(404);
        send(true, "conclude", Map.of()).then().statusCode(404);
        browser("citizen.li")
                .contentType("application/x-www-form-urlencoded")
                .post("/complaints/mine/" + id + "/withdraw")
                .then()
                .statusCode(404);
    }

    @Test
    void aFormWithoutAFieldIsTakenToo() {
        browser("citizen.wang")
                .contentType("application/x-www-form-urlencoded")
                .redirects()
                .follow(false)
                .post("/complaints/mine/" + id + "/stop-mail")
                .then()
                .statusCode(303);
        send(true, "stop-mail", Map.of()).then().statusCode(200);
    }

    @Test
    void afterAFormOfHisOwnTheReporterIsBackOnHisPage() {
        send(false, "messages", Map.of("text", "我有录音"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/mine/" + id));
        send(true, "messages", Map.of("text", "我还有一段录音")).then().statusCode(200).body(containsString("我还有一段录音"));
    }

    /** Answers it and gives the version it had by then. */
    private String reply() {
        toHandling(id);
        command(HANDLER, id, "conclude", conclusion()).then().statusCode(200);
        command(HANDLER, id, "reply", Map.of("text", "属实")).then().statusCode(200);
        return version();
    }

    private String version() {
        return as("citizen.wang").get("/api/v1/complaints/" + id).header("ETag").replace("\"", "");
    }

    private Response send(boolean byReceipt, String form, Map<String, String> fields) {
        var sent = new HashMap<>(Map.of("version", version()));
        sent.putAll(fields);
        if (byReceipt) {
            sent.putAll(Map.of("receipt", receipt, "pin", pin));
        }
        return (byReceipt ? anybody() : browser("citizen.wang"))
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false)
                .formParams(sent)
                .post(base(byReceipt) + "/" + form);
    }

    private String base(boolean byReceipt) {
        return byReceipt ? "/complaints/track" : "/complaints/mine/" + id;
    }

    private static RequestSpecification anybody() {
        return given().accept("text/html")
                .header(ReceiptResource.CLIENT, UUID.randomUUID().toString());
    }
}
