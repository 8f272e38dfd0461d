package org.mingjing.complaints.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.disclosure.HandedClue;

/** List, its page and worklist name the same next step for the same complaint, whatever its state and whoever looks. */
@QuarkusTest
class NextStepTest {
    private static final String LIST = "?limit=200&respondentOrgan=FY230302";
    private static final String INTAKE = "intake.jixi.court";
    private static final String HANDLER = "handler.jixi.court";
    private static final String LEADER = "leader.jixi.court";
    private static final List<String> PROVINCE = List.of("handler.hlj.court", "leader.hlj.court");
    /** There is one step only, and whoever may not do it reads what is waited for. */
    private static final Set<String> ALONE = Set.of("suspended", "referred and answered at first", "review");

    private static final Map<String, Object> TEXT = Map.of("text", "正在办理");

    /** What is said of the next step, and by which command the reader does it. */
    private record Next(String label, String command) {}

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "filed, 受理或不予受理, accept, leader.jixi.court intake.jixi.court",
        "accepted, 指派承办, assign, leader.jixi.court intake.jixi.court",
        "handling, 程序性回复, procedural-reply, leader.jixi.court intake.jixi.court handler.jixi.court",
        "answered at first, 办结, conclude, leader.jixi.court handler.jixi.court",
        "suspended, 恢复办理, resume, leader.jixi.court handler.jixi.court",
        "referred, 程序性回复, procedural-reply, leader.jixi.court intake.jixi.court handler.jixi.court",
        "referred and answered at first, 等待结果, , ",
        "'referred, result back', 办结, conclude, leader.jixi.court handler.jixi.court",
        "review, 指派承办, assign, leader.hlj.court",
        "concluded, 答复, reply, leader.jixi.court handler.jixi.court",
        "replied, 等待评价, , ",
        "closed, 查看, , ",
        "declined, 查看, , ",
        "withdrawn, 查看, , ",
    })
    void listAndWorklistSayTheSame(String situation, String label, String verb, String doers) {
        var id = in(situation);
        // an answered complaint waits for the office only when its reporter has written
        as("citizen.wang").body(Map.of("text", "请问进展")).post("/api/v1/complaints/" + id + "/messages");

        // the court above has what is under review
        for (var user : "review".equals(situation) ? PROVINCE : List.of(INTAKE, HANDLER, LEADER)) {
            var listed = listed(user, id);
            var waiting = waiting(user, id);

            if (waiting != null) {
                assertThat(waiting).as(user).isEqualTo(listed);
            }
            assertThat(page(user)).contains("<a class=\"next\" href=\"/complaints/" + id + "\">" + listed.label());
            if (doers != null && doers.contains(user)) {
                assertThat(listed).as(user).isEqualTo(new Next(label, verb));
                assertThat(waiting != null || !user.startsWith("leader"))
                        .as(user)
                        .isTrue();
            }
            if (ALONE.contains(situation)) {
                assertThat(listed.label()).as(user).isEqualTo(label);
            }
        }
        // whoever oversees the region of the office reads what it does next, and does nothing himself
        var supervisor = "review".equals(situation) ? "supervisor.hlj" : "supervisor.jixi";
        assertThat(listed(supervisor, id)).isEqualTo(new Next(label, null));
    }

    @Test
    void itsReporterIsAskedToRateAndNeverToWithdraw() {
        var handled = in("handling");
        as(HANDLER).body(Map.of("text", "请补充合同")).post("/api/v1/complaints/" + handled + "/messages");
        var replied = in("replied");

        assertThat(waiting("citizen.wang", handled))
                .isEqualTo(listed("citizen.wang", handled))
                .isEqualTo(new Next("查看", null));
        assertThat(waiting("citizen.wang", replied))
                .isEqualTo(listed("citizen.wang", replied))
                .isEqualTo(new Next("评价", "rate"));
    }

    private static String in(String situation) {
        var id = Api.file("citizen.wang");
        switch (situation) {
            case "filed" -> {}
            case "declined" -> done(INTAKE, id, "decline", Map.of("groundCode", "OTHER", "reason", "x", "remedy", "y"));
            case "withdrawn" -> done("citizen.wang", id, "withdraw", Map.of());
            case "accepted" -> done(INTAKE, id, "accept", null);
            default -> {
                Api.toHandling(id);
                onwards(id, situation);
            }
        }
        return id;
    }

    private static void onwards(String id, String situation) {
        switch (situation) {
            case "handling" -> {}
            case "referred" -> done(LEADER, id, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"));
            case "answered at first" -> done(HANDLER, id, "procedural-reply", TEXT);
            case "referred and answered at first" -> {
                done(HANDLER, id, "procedural-reply", TEXT);
                HandedClue.sent(id);
            }
            case "referred, result back" -> {
                done(HANDLER, id, "procedural-reply", TEXT);
                var clue = HandedClue.sent(id);
                clue.acknowledge();
                clue.feedBack();
            }
            case "suspended" -> {
                done(HANDLER, id, "procedural-reply", TEXT);
                done(HANDLER, id, "suspend", pause());
            }
            default -> {
                done(HANDLER, id, "conclude", Api.conclusion());
                answered(id, situation);
            }
        }
    }

    private static void answered(String id, String situation) {
        if (!"concluded".equals(situation)) {
            done(HANDLER, id, "reply", TEXT);
        }
        switch (situation) {
            case "closed" ->
                done("citizen.wang", id, "rate", Map.of("speed", 4, "attitude", 5, "result", 3, "cleanness", 3));
            case "review" -> done("citizen.wang", id, "review", Map.of("reason", "没有说明原因"));
            default -> {}
        }
    }

    private static Map<String, Object> pause() {
        var until = LocalDate.parse(Api.today()).plusDays(30).toString();
        return Map.of("groundCode", "AWAITING_APPRAISAL", "reason", "等待评估报告", "until", until);
    }

    private static void done(String user, String id, String verb, Map<String, ?> body) {
        command(user, id, verb, body).then().statusCode(200);
    }

    private static Next listed(String user, String id) {
        List<Map<String, Object>> items =
                as(user).get("/api/v1/complaints" + LIST).path("items");
        return items.stream()
                .filter(one -> id.equals(one.get("id")))
                .map(NextStepTest::next)
                .findFirst()
                .orElseThrow();
    }

    /** Null when it does not wait for that person. */
    private static Next waiting(String user, String id) {
        return Api.worklist(user).stream()
                .filter(one -> "complaint".equals(one.get("kind")) && id.equals(one.get("id")))
                .map(NextStepTest::next)
                .findFirst()
                .orElse(null);
    }

    private static Next next(Map<String, Object> item) {
        return new Next((String) item.get("nextLabel"), (String) item.get("nextCommand"));
    }

    private static String page(String user) {
        return as(user).accept("text/html")
                .get("/complaints?respondentOrgan=FY230302")
                .asString();
    }
}
