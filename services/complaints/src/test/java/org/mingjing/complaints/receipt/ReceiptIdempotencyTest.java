package org.mingjing.complaints.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Whoever holds a receipt has keys of his own, and they may not be easy to guess. */
@QuarkusTest
class ReceiptIdempotencyTest {
    private record Held(String receipt, String pin) {}

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void twoReceiptsWithTheSameKeyDoNotMeet() {
        var key = UUID.randomUUID().toString();
        var one = filed();
        var other = filed();

        write(one, key, "我有一段录音").then().statusCode(201);
        write(other, key, "我有一段录音").then().statusCode(201);
        write(other, key, "别的话").then().statusCode(422).body("errors.field", contains("Idempotency-Key"));

        assertThat(texts(one)).containsExactly("我有一段录音");
        assertThat(texts(other)).containsExactly("我有一段录音");
    }

    @Test
    void theSameReceiptWithTheSameKeyWritesOnce() {
        var key = UUID.randomUUID().toString();
        var held = filed();

        var first = write(held, key, "我有一段录音").path("id");

        assertThat(write(held, key, "我有一段录音").<Object>path("id")).isEqualTo(first);
        assertThat(texts(held)).hasSize(1);
    }

    @Test
    void aKeyThatCanBeGuessedIsRefused() {
        var held = filed();

        write(held, "1", "我有一段录音").then().statusCode(422).body("errors.field", contains("Idempotency-Key"));
        assertThat(texts(held)).isEmpty();
    }

    private static Held filed() {
        var filed = Api.as(null)
                .body(Map.of(
                        "kind", "COMPLAINT",
                        "channel", "ONLINE",
                        "respondentOrgan", "FY230302",
                        "category", "G4-02",
                        "title", "执行案件长期无进展",
                        "text", "至今未见任何执行措施",
                        "anonymous", true))
                .post("/api/v1/complaints");
        filed.then().statusCode(201);
        return new Held(filed.path("receipt"), filed.path("pin"));
    }

    private static Response write(Held held, String key, String text) {
        return Api.as(null)
                .header(ReceiptResource.CLIENT, "client-of-" + held.receipt())
                .header("Idempotency-Key", key)
                .body(Map.of("receipt", held.receipt(), "pin", held.pin(), "text", text))
                .post("/api/v1/receipts/messages");
    }

    private static List<String> texts(Held held) {
        return Api.as(null)
                .header(ReceiptResource.CLIENT, "client-of-" + held.receipt())
                .body(Map.of("receipt", held.receipt(), "pin", held.pin()))
                .post("/api/v1/receipts/messages/thread")
                .path("items.text");
    }
}
