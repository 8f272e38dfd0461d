package org.mingjing.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestDatabase;

/** Clues wait on the worklists of both organs, for each what is his to do. */
@QuarkusTest
class HandoverWorkTest {
    private static final String PATH = "/api/v1/work-items?limit=200";
    private static final Map<String, String> RECEIPT = Map.of("receiptNumber", "鸡纪信〔2018〕16号");
    private static final Map<String, String> FEEDBACK = Map.of("result", "NO_CASE", "text", "未发现违纪事实");

    private Clue clue;

    @BeforeEach
    void aClue() {
        Directory.seed();
        clue = Clue.handedOver(Map.of());
    }

    @Test
    void theOrganThatGotItAcknowledgesItAndFeedsBackAndIsDoneThen() {
        var first = item(Clue.DISCIPLINE).orElseThrow();
        assertThat(first)
                .containsEntry("kind", "handover")
                .containsEntry("nextCommand", "acknowledge")
                .containsEntry("clock", "线索签收")
                .containsEntry("href", "/complaints/handovers/" + clue.id());

        clue.answer("acknowledge", 0, RECEIPT).then().statusCode(200);
        assertThat(item(Clue.DISCIPLINE).orElseThrow()).containsEntry("nextCommand", "feedback");
        clue.answer("feedback", 1, FEEDBACK).then().statusCode(200);
        assertThat(item(Clue.DISCIPLINE)).isEmpty();
    }

    @Test
    void theOrganThatHandedItOverHasItWhenTheReceiptOrTheFeedbackIsLate() throws SQLException {
        assertThat(item(Clue.OFFICER)).isEmpty();
        overdue();

        for (var chasing : List.of(Clue.OFFICER, "leader.jixi.court", "intake.jixi.court")) {
            assertThat(item(chasing).orElseThrow())
                    .containsEntry("light", "RED")
                    .containsEntry("nextLabel", "催办")
                    .containsEntry("about", "鸡西市纪委监委");
        }
        assertThat(item(Clue.DISCIPLINE).orElseThrow()).containsEntry("light", "RED");

        clue.answer("acknowledge", 0, RECEIPT).then().statusCode(200);
        assertThat(item(Clue.OFFICER)).isEmpty();
        overdue();
        assertThat(item(Clue.OFFICER).orElseThrow()).containsEntry("clock", "线索反馈");
        clue.answer("feedback", 1, FEEDBACK).then().statusCode(200);
        assertThat(item(Clue.OFFICER)).isEmpty();
    }

    @Test
    void itWaitsForNobodyElse() throws SQLException {
        overdue();

        for (var other : List.of(
                "leader.jiguan.court",
                "handler.jiguan.court",
                "supervisor.jixi",
                "citizen.wang",
                "handler.harbin.police")) {
            assertThat(item(other)).as(other).isEmpty();
        }
        as(null).get(PATH).then().statusCode(401);
        clue.answer("acknowledge", 0, RECEIPT).then().statusCode(200);
        clue.answer("feedback", 1, FEEDBACK).then().statusCode(200);
    }

    @Test
    void whatIsDueFirstComesFirstBesideComplaintsAndTheCountsCoverThem() throws SQLException {
        overdue();
        var items = items("leader.jixi.court");
        assertThat(items).extracting(item -> (String) item.get("dueAt")).isSorted();
        var page = as("leader.jixi.court").get(PATH);
        int sum = page.<Integer>path("counts.red")
                + page.<Integer>path("counts.amber")
                + page.<Integer>path("counts.green");
        assertThat(sum).isEqualTo(items.size());
        clue.answer("acknowledge", 0, RECEIPT).then().statusCode(200);
        clue.answer("feedback", 1, FEEDBACK).then().statusCode(200);
    }

    private Optional<Map<String, Object>> item(String user) {
        return items(user).stream()
                .filter(item -> clue.id().equals(item.get("id")))
                .findFirst();
    }

    private static List<Map<String, Object>> items(String user) {
        var all = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            var page = as(user).get(PATH + (next.isEmpty() ? "" : "&cursor=" + next));
            page.<List<Map<String, Object>>>path("items").forEach(item -> all.add(new HashMap<>(item)));
            next = page.path("next");
        }
        return all;
    }

    private void overdue() throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var update =
                        connection.prepareStatement("update handover set due_at = ?, warn_at = ? where id = ?::uuid")) {
            var past = Timestamp.from(Instant.now().minus(400, ChronoUnit.DAYS));
            update.setTimestamp(1, past);
            update.setTimestamp(2, past);
            update.setString(3, clue.id());
            update.executeUpdate();
        }
    }
}
