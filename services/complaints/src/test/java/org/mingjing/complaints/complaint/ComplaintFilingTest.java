package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.filing;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;

/** Filing over the API: who, how, and what is refused. */
@QuarkusTest
class ComplaintFilingTest {
    private static final String PATH = "/api/v1/complaints";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aCitizensComplaintGoesToTheCourtAboveAndIsAnsweredWithReceiptPinAndClocks() {
        as("citizen.wang")
                .body(filing())
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"0\"")
                .body("receipt", notNullValue())
                .body("pin", notNullValue())
                .body("status", equalTo("FILED"))
                .body("handlingOrgan", equalTo("FY230300"))
                .body("clocks.id", contains("PROCEDURAL_REPLY", "RESULT"))
                .body("allowedCommands", contains("withdraw"));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "citizen.wang, ONLINE, 201",
        "enterprise.longjiang, ONLINE, 201",
        "citizen.wang, HOTLINE, 422",
        "intake.jixi.court, HOTLINE, 201",
        "intake.jixi.court, ONLINE, 422",
        "court-system, TRANSFERRED, 201",
        "handler.jixi.court, ONLINE, 403",
        "auditor.hlj, WINDOW, 403",
    })
    void whoFilesByWhichChannel(String user, String channel, int status) {
        as(user).header("Idempotency-Key", UUID.randomUUID())
                .body(filing("channel", channel))
                .post(PATH)
                .then()
                .statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "text", "respondentOrgan", "category", "caseNumber", "respondentOfficer"})
    void aControlCharacterIsRefusedAtItsField(String field) {
        as("citizen.wang")
                .body(filing(field, "a\0b"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString(field)))
                .body("errors.message.toString()", containsString("控制字符"));
    }

    @Test
    void aReportersNameHasNoControlCharacterEither() {
        as("citizen.wang")
                .body(filing("reporter", Map.of("name", "王\0", "phone", "13900000000")))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString("name")));
        as("citizen.wang").body(filing("text", "一\r\n\t二")).post(PATH).then().statusCode(201);
    }

    @Test
    void nobodyKnownMayFileWithoutAName() {
        var body = filing("anonymous", true);
        body.remove("reporter");

        as(null).body(body).post(PATH).then().statusCode(201).body("pin", notNullValue());
    }

    @Test
    void aSystemWithoutAnIdempotencyKeyIsRefused() {
        as("court-system")
                .body(filing("channel", "TRANSFERRED"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void theSameKeyAndBodyFileOnceAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var first =
                as("citizen.li").header("Idempotency-Key", key).body(filing()).post(PATH);
        var second =
                as("citizen.li").header("Idempotency-Key", key).body(filing()).post(PATH);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        as("citizen.li")
                .header("Idempotency-Key", key)
                .body(filing("title", "另一件"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @ParameterizedTest
    @CsvSource({"respondentOrgan, XX999999", "category, G9-99"})
    void anUnknownCodeIsRefusedByFieldAndRule(String field, String value) {
        as("citizen.wang")
                .header("Accept-Language", "en")
                .body(filing(field, value))
                .post(PATH)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(value));
    }

    @Test
    void aTextOfAMegabyteIsRefusedAndNothingIsEchoed() {
        var response =
                as("citizen.wang").body(filing("text", "长".repeat(350_000))).post(PATH);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.path("errors[0].field").toString()).isEqualTo("text");
        assertThat(response.body().asString()).doesNotContain("长长").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "title", "text", "category", "respondentOrgan"})
    void aMissingFieldIsNamed(String field) {
        var body = filing();
        body.remove(field);

        as("citizen.wang").body(body).post(PATH).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void malformedJsonIsRefused() {
        as("citizen.wang").body("{\"kind\":").post(PATH).then().statusCode(400);
    }

    @Test
    void aScriptInTheTextIsKeptAsText() {
        var script = "<script>alert(1)</script>";
        var id = as("citizen.wang").body(filing("text", script)).post(PATH).path("id");

        as("citizen.wang").get(PATH + "/" + id).then().body("matter.text", equalTo(script));
    }
}
