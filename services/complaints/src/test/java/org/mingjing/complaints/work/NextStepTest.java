package org.mingjing.complaints.work;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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

    private static final List<String> SITUATIONS = List.of(
            "filed",
            "accepted",
            "handling",
            "answered at first",
            "suspended",
            "referred",
            "referred and answered at first",
            "referred, result back",
            "review",
            "concluded",
            "replied",
            "closed",
            "declined",
            "withdrawn");
    /** Complaint by situation: all are made before anybody looks, so that each person's lists are read once. */
    private static final Map<String, String> MADE = new HashMap<>();

    private static final Map<String, Seen> SEEN = new HashMap<>();

    /** What is said of the next step, and by which command the reader does it. */
    private record Next(String label, String command) {}

    /**
     * What one person reads.
     *
     * @param listed next step by complaint, as the list says it
     * @param waiting the same, as the worklist says it, of what waits
     * @param page the list's page
     */
    private record Seen(Map<String, Next> listed, Map<String, Next> waiting, String page) {}

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @BeforeEach
    void everySituation() {
        if (MADE.isEmpty()) {
            SITUATIONS.forEach(situation -> MADE.put(situation, written(in(situation))));
        }
    }

    /** An answered complaint waits for the office only when its reporter has written. */
    private static String written(String id) {
        as("citizen.wang").body(Map.of("text", "请问进展")).post("/api/v1/complaints/" + id + "/messages");
        return id;
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
        var id = MADE.get(situation);

        // the court above has what is under review
        for (var user : "review".equals(situation) ? PROVINCE : List.of(INTAKE, HANDLER, LEADER)) {
            var seen = seen(user);
            var listed = seen.listed().get(id);
            var waiting = seen.waiting().get(id);

            if (waiting != null) {
                assertThat(waiting).as(user).isEqualTo(listed);
            }
            assertThat(listed).as(user).isNotNull();
            assertThat(seen.page()).contains("<a class=\"next\" href=\"/complaints/" + id + "\">" + listed.label());
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
        assertThat(listed(supervisor).get(id)).isEqualTo(new Next(label, null));
    }

    @Test
    void itsReporterIsAskedToRateAndNeverToWithdraw() {
        var handled = in("handling");
        as(HANDLER).body(Map.of("text", "请补充合同")).post("/api/v1/complaints/" + handled + "/messages");
        var replied = in("replied");

        var listed = listed("citizen.wang");
        var waiting = waiting("citizen.wang");
        assertThat(waiting.get(handled)).isEqualTo(listed.get(handled)).isEqualTo(new Next("查看", null));
        assertThat(waiting.get(replied)).isEqualTo(listed.get(replied)).isEqualTo(new Next("评价", "rate"));
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

    private static Seen seen(String user) {
        return SEEN.computeIfAbsent(user, reader -> new Seen(listed(reader), waiting(reader), page(reader)));
    }

    private static Map<String, Next> listed(String user) {
        return steps(as(user).get("/api/v1/complaints" + LIST).<List<Map<String, Object>>>path("items").stream());
    }

    private static Map<String, Next> waiting(String user) {
        return steps(Api.worklist(user).stream().filter(one -> "complaint".equals(one.get("kind"))));
    }

    private static Map<String, Next> steps(Stream<Map<String, Object>> items) {
        return items.collect(toMap(one -> (String) one.get("id"), NextStepTest::next));
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
