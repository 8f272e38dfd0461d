package org.mingjing.complaints.order;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.EventPublisher;

/** An order waits on the worklist of who has to answer it, and of nobody else. */
@QuarkusTest
class OrderWorkTest {
    private static final String TODAY_OR_LATER = "2999-12-30";
    private static final String PASSED = "2018-03-20";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void theLeaderHasItUntilItIsAnswered() throws IOException {
        var complaint = Api.file("citizen.wang");
        var order = issued(complaint, PASSED);

        assertThat(item("leader.jixi.court", order).orElseThrow())
                .containsEntry("light", "RED")
                .containsEntry("nextCommand", "answer-order")
                .containsEntry("about", "鸡冠区人民法院")
                .containsEntry("href", "/complaints/" + complaint + "#orders");
        assertThat(as("leader.jixi.court")
                        .accept("text/html")
                        .get("/complaints/" + complaint)
                        .asString())
                .contains("等待答复，最迟 " + PASSED);

        as("leader.jixi.court")
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "已补办"))
                .post("/api/v1/complaints/" + complaint + "/orders/" + order + "/answer")
                .then()
                .statusCode(200);
        assertThat(item("leader.jixi.court", order)).isEmpty();
    }

    @Test
    void itWaitsForNobodyElseButTheOfficerInCharge() throws IOException {
        var complaint = Api.file("citizen.wang");
        var order = issued(complaint, TODAY_OR_LATER);

        for (var other : List.of(
                "intake.jixi.court", "handler.jixi.court", "leader.jiguan.court", "supervisor.jixi", "citizen.wang")) {
            assertThat(item(other, order)).as(other).isEmpty();
        }
        as("leader.jixi.court").header("If-Match", "\"0\"").post("/api/v1/complaints/" + complaint + "/accept");
        as("leader.jixi.court")
                .header("If-Match", "\"1\"")
                .body(Map.of("handler", "handler.jixi.court", "department", "督察室"))
                .post("/api/v1/complaints/" + complaint + "/assign")
                .then()
                .statusCode(200);
        assertThat(item("handler.jixi.court", order).orElseThrow()).containsEntry("light", "AMBER");
    }

    @Test
    void itGoesWithTheComplaintToAnotherOrgan() throws IOException {
        var complaint = Api.file("citizen.wang");
        var order = issued(complaint, TODAY_OR_LATER);

        as("leader.jixi.court")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "案情重大，提级办理"))
                .post("/api/v1/complaints/" + complaint + "/raise")
                .then()
                .statusCode(200);

        assertThat(item("leader.jixi.court", order)).isEmpty();
        assertThat(item("leader.hlj.court", order)).isPresent();
    }

    /** The order among all that waits for somebody, on whichever page. */
    private static Optional<Map<String, Object>> item(String user, String order) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page = as(user).get("/api/v1/work-items?limit=200" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(page.getList("items"));
            var next = page.getString("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return all.stream().filter(item -> order.equals(item.get("id"))).findFirst();
    }

    private static String issued(String complaint, String answerBy) throws IOException {
        var order = UUID.randomUUID().toString();
        var fields = new HashMap<>(
                Json.map(Files.readString(Path.of("../../docs/events/supervision/OrderIssued.v1.sample.json"))));
        fields.putAll(Map.of("orderId", order, "originId", complaint, "number", "DB-" + order, "answerBy", answerBy));
        EventPublisher.send("mingjing.supervision.order", order, OrderIssued.TYPE, Json.write(fields));
        await().atMost(60, SECONDS).until(() -> as("leader.jixi.court")
                .get("/api/v1/complaints/" + complaint + "/orders")
                .<List<String>>path("id")
                .contains(order));
        return order;
    }
}
