package org.mingjing.complaints.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** A receipt and its PIN open one complaint, and guessing is slowed and locked. */
@QuarkusTest
class ReceiptLookupTest {
    private static final int CLIENT_TRIES = 30;

    /** Each test is a client of its own. */
    private final String client = UUID.randomUUID().toString();

    private String id;
    private String receipt;
    private String pin;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void aComplaint() {
        Directory.seed();
        var filed = Api.as("citizen.wang").body(Api.filing()).post("/api/v1/complaints");
        id = filed.path("id");
        receipt = filed.path("receipt");
        pin = filed.path("pin");
    }

    @Test
    void theRightPinOpens() {
        look(receipt, pin)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("complaint.id", equalTo(id))
                .body("complaint.status", equalTo("FILED"))
                .body("complaint.clocks", hasSize(2))
                .body("steps.command", hasItem("file"))
                .body("evidence", hasSize(0));
    }

    @Test
    void asPeopleTypeIt() {
        look(receipt.toLowerCase(Locale.ROOT).replace('-', ' '), " " + pin + " ")
                .then()
                .statusCode(200);
    }

    @Test
    void aWrongPinAndAnUnknownReceiptLookTheSame() {
        Response wrong = look(receipt, wrongPin());
        Response unknown = look(ReceiptNumber.next(), pin);

        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(said(unknown)).isEqualTo(said(wrong));
        assertThat(wrong.asString()).doesNotContain(receipt, pin, id);
    }

    @Test
    void whatCannotBeAReceiptOrAPinIsSaid() {
        look("TS-0000-0000", pin).then().statusCode(422).body("errors[0].field", equalTo("receipt"));
        look(receipt, "12345").then().statusCode(422).body("errors[0].field", equalTo("pin"));
        look("", "").then().statusCode(400);
    }

    @Test
    void theSixthTryIsLockedEvenWithTheRightPinAndWhoeverTries() {
        for (int i = 0; i < 5; i++) {
            look(receipt, wrongPin()).then().statusCode(404);
        }

        Response sixth = look(receipt, pin);

        assertThat(sixth.statusCode()).isEqualTo(423);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(800, 900);
        assertThat(look(receipt, pin, "another client").statusCode()).isEqualTo(423);
    }

    @Test
    void anUnknownReceiptIsLockedLikeARealOne() {
        String unknown = ReceiptNumber.next();
        for (int i = 0; i < 5; i++) {
            look(unknown, "000000").then().statusCode(404);
        }

        look(unknown, "000000").then().statusCode(423);
    }

    @Test
    void theRightPinStartsTheCountAnew() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                look(receipt, wrongPin()).then().statusCode(404);
            }
            look(receipt, pin).then().statusCode(200);
        }
    }

    @Test
    void aClientThatTriesManyReceiptsWaits() {
        for (int i = 0; i < CLIENT_TRIES; i++) {
            look(ReceiptNumber.next(), "000000").then().statusCode(404);
        }

        Response next = look(receipt, pin);

        assertThat(next.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(next.header("Retry-After"))).isBetween(800, 900);
        assertThat(look(receipt, pin, UUID.randomUUID().toString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void looksThatSucceedAreNotCountedAgainstAClient() {
        for (int i = 0; i <= CLIENT_TRIES; i++) {
            look(receipt, pin).then().statusCode(200);
        }
    }

    @Test
    void officialsAreNotNamed() {
        Api.toHandling(id);

        String answer = look(receipt, pin).asString();

        assertThat(answer).contains("鸡西市中级人民法院").doesNotContain("jixi.court", "王小明", "13900000000");
    }

    @Test
    void judgingByReceiptClosesIt() {
        rate(5).then().statusCode(409);
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "conclude", Api.conclusion())
                .then()
                .statusCode(200);
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "已限期整改"))
                .then()
                .statusCode(200);

        rate(9).then().statusCode(400);
        rate(4).then().statusCode(200).body("complaint.status", equalTo("CLOSED"));
        rate(4).then().statusCode(409);
    }

    private Response look(String number, String secret) {
        return look(number, secret, client);
    }

    private static Response look(String number, String secret, String from) {
        return Api.as(null)
                .header(ReceiptResource.CLIENT, from)
                .body(Map.of("receipt", number, "pin", secret))
                .post("/api/v1/receipts/lookup");
    }

    private Response rate(int mark) {
        var marks = Map.of("speed", mark, "attitude", mark, "result", mark, "cleanness", mark);
        return Api.as(null)
                .header(ReceiptResource.CLIENT, client)
                .body(Map.of("receipt", receipt, "pin", pin, "rating", marks))
                .post("/api/v1/receipts/rate");
    }

    private String wrongPin() {
        return "000000".equals(pin) ? "111111" : "000000";
    }

    /** The answer without what tells two requests apart. */
    private static Map<String, Object> said(Response answer) {
        var body = new HashMap<String, Object>(answer.<Map<String, Object>>path("$"));
        body.remove("traceId");
        return body;
    }
}
