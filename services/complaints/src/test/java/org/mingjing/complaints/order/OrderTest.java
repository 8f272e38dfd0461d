package org.mingjing.complaints.order;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.EventPublisher;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

/** Supervision's orders about missed clocks: they come, are answered here, and are closed. */
@QuarkusTest
class OrderTest {
    private static final String TOPIC = "mingjing.supervision.order";
    private static final Map<String, String> ANSWER = Map.of("text", "因调卷延误，现已回复");

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void anOrderIsShownAnsweredByTheLeaderAndClosedAndTheOthersAreToldOnce() throws IOException {
        var complaint = Api.file("citizen.wang");
        var order = issued(complaint);
        var probe = OutboxProbe.of("complaints");

        answer("leader.jixi.court", complaint, order, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("answer", equalTo(ANSWER.get("text")))
                .body("answerable", equalTo(false));
        answer("leader.jixi.court", complaint, order, "\"1\"").then().statusCode(409);

        assertThat(probe.emitted("OrderAnswered")).hasSize(1).allSatisfy(row -> assertThat(row.toString())
                .doesNotContain("调卷"));
        EventPublisher.send(TOPIC, order, OrderClosed.TYPE, sample("OrderClosed", Map.of("orderId", order)));
        await().atMost(60, SECONDS)
                .until(() -> orders("supervisor.jixi", complaint).path("[0].closedAt") != null);
        as("supervisor.jixi")
                .get("/api/v1/complaints/" + complaint + "/timeline")
                .then()
                .body("command", contains("file", "order-issued", "answer-order"));
    }

    @Test
    void onlyTheHandlingOrganAnswersAndNobodyElseReads() throws IOException {
        var complaint = Api.file("citizen.wang");
        var order = issued(complaint);

        answer("intake.jixi.court", complaint, order, "\"0\"").then().statusCode(403);
        answer("handler.jixi.court", complaint, order, "\"0\"").then().statusCode(403);
        answer("supervisor.jixi", complaint, order, "\"0\"").then().statusCode(403);
        answer("leader.jiguan.court", complaint, order, "\"0\"").then().statusCode(404);
        answer("leader.jixi.court", complaint, order, null).then().statusCode(428);
        answer("leader.jixi.court", complaint, order, "\"7\"").then().statusCode(412);
        orders("citizen.wang", complaint).then().statusCode(403);
        orders("leader.jiguan.court", complaint).then().statusCode(404);
        orders(null, complaint).then().statusCode(401);
        as("leader.jixi.court")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", " "))
                .post("/api/v1/complaints/" + complaint + "/orders/" + order + "/answer")
                .then()
                .statusCode(400)
                .body("errors.field", contains("text"));
    }

    @Test
    void anAnswerThatIsRefusedComesBackWithThePage() throws IOException {
        var complaint = Api.file("citizen.wang");
        var order = issued(complaint);
        var tooLong = "已约谈承办人".repeat(1000);

        form(complaint, order, "0", tooLong)
                .then()
                .statusCode(422)
                .body(containsString(tooLong))
                .body(containsString("<a href=\"#order-" + order + "-text\">"))
                .body(containsString("id=\"order-" + order + "-text-error\""));
        form(complaint, order, "7", "案卷调取延误").then().statusCode(412).body(containsString("案卷调取延误"));
        form(complaint, order, "0", "案卷调取延误").then().statusCode(303);
        form(complaint, order, "1", "另一个答复").then().statusCode(409).body(containsString("另一个答复"));
    }

    private static Response form(String complaint, String order, String version, String text) {
        return given().auth()
                .oauth2(TestTokens.of("leader.jixi.court"))
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .redirects()
                .follow(false)
                .formParams(Map.of("version", version, "text", text))
                .post("/complaints/" + complaint + "/orders/" + order + "/answer");
    }

    @Test
    void ordersOfOtherServicesAreNoTrouble() throws IOException {
        var complaint = Api.file("citizen.wang");
        EventPublisher.send(
                TOPIC,
                UUID.randomUUID().toString(),
                OrderIssued.TYPE,
                sample("OrderIssued", Map.of("originService", "enforcement", "number", "DB-OTHER")));
        issued(complaint);

        assertThat(orders("leader.jixi.court", complaint).<List<String>>path("id"))
                .hasSize(1);
    }

    private static String issued(String complaint) throws IOException {
        var order = UUID.randomUUID().toString();
        EventPublisher.send(
                TOPIC,
                order,
                OrderIssued.TYPE,
                sample("OrderIssued", Map.of("orderId", order, "originId", complaint, "number", "DB-" + order)));
        await().atMost(60, SECONDS).until(() -> orders("leader.jixi.court", complaint)
                .<List<String>>path("id")
                .equals(List.of(order)));
        return order;
    }

    private static Response orders(String user, String complaint) {
        return as(user).get("/api/v1/complaints/" + complaint + "/orders");
    }

    private static Response answer(String user, String complaint, String order, String ifMatch) {
        var request = as(user).body(ANSWER);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/complaints/" + complaint + "/orders/" + order + "/answer");
    }

    /** The golden sample with some fields of this test's own. */
    private static String sample(String event, Map<String, String> own) throws IOException {
        var fields = new HashMap<>(
                Json.map(Files.readString(Path.of("../../docs/events/supervision/" + event + ".v1.sample.json"))));
        fields.putAll(own);
        return Json.write(fields);
    }
}
