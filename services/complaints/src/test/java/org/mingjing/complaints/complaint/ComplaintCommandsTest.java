package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.file;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.OutboxProbe;

/** The commands over the API: the whole chain, and each refusal. */
@QuarkusTest
class ComplaintCommandsTest {
    private static final String PATH = "/api/v1/complaints";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void theChainFromAcceptanceToRatingPublishesEachStep() {
        var probe = OutboxProbe.of("complaints");
        var id = file("citizen.wang");
        toHandling(id);
        command("handler.jixi.court", id, "procedural-reply", Map.of("text", "正在办理"))
                .then()
                .statusCode(200);
        command("handler.jixi.court", id, "conclude", Api.conclusion())
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"))
                .body("conclusion.dispositions.count", contains(2, 1))
                .body("allowedCommands", contains("reply"));
        command("handler.jixi.court", id, "reply", Map.of("text", "属实，已责令执行"))
                .then()
                .statusCode(200);
        as("citizen.wang")
                .get(PATH + "/" + id)
                .then()
                .body("allowedCommands", contains("rate", "review"))
                .body("conclusion.outcome", equalTo("SUBSTANTIATED"))
                .body("conclusion.dispositions", nullValue())
                .body("handler", nullValue())
                .body("reply.text", equalTo("属实，已责令执行"));
        command("citizen.wang", id, "rate", Map.of("speed", 5, "attitude", 5, "result", 4, "cleanness", 5))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("clocks.light", not(hasItem("RED")));

        var events = probe.emitted().stream()
                .filter(row -> row.aggregateId().equals(id))
                .toList();
        assertThat(events)
                .extracting(row -> row.type().replaceAll(".*\\.(\\w+)\\.v1", "$1"))
                .containsExactly(
                        "ComplaintFiled",
                        "ComplaintAccepted",
                        "ComplaintAssigned",
                        "ComplaintProcedurallyReplied",
                        "ComplaintConcluded",
                        "ComplaintReplied",
                        "ComplaintRated");
        assertThat(events.toString()).doesNotContain("王小明", "13900000000", "张某", "执行案件", "handler.jixi");
        as("leader.jixi.court")
                .get(PATH + "/" + id + "/timeline")
                .then()
                .body("command", contains("file", "accept", "assign", "procedural-reply", "conclude", "reply", "rate"))
                .body("actor[0]", equalTo("person"));
        as("leader.jixi.court")
                .get(PATH + "/" + id + "/timeline/verify")
                .then()
                .body("intact", equalTo(true))
                .body("entries", equalTo(7));
    }

    @Test
    void aCommandTheStateForbidsIsAnsweredWithTheAllowedOnes() {
        var id = file("citizen.wang");

        command("leader.jixi.court", id, "reply", Map.of("text", "答复"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("allowed", contains("accept", "decline", "designate", "raise", "correct", "correct-respondent"));
    }

    @Test
    void aCommandNeedsTheVersionThatWasSeen() {
        var id = file("citizen.wang");

        command("intake.jixi.court", id, "accept", null, null).then().statusCode(428);
        command("intake.jixi.court", id, "accept", null, "\"0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        command("leader.jixi.court", id, "assign", Map.of("handler", "x", "department", "y"), "\"0\"")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "handler.jixi.court, accept, 403",
        "supervisor.jixi, accept, 403",
        "citizen.wang, accept, 403",
        "leader.jiguan.court, accept, 404",
        "intake.jixi.court, rate, 403",
    })
    void aCommandOfSomebodyElseIsRefused(String user, String verb, int status) {
        var body = verb.equals("rate") ? Map.of("speed", 5, "attitude", 5, "result", 5, "cleanness", 5) : null;

        command(user, file("citizen.wang"), verb, body, "\"0\"").then().statusCode(status);
    }

    @Test
    void anotherHandlerThanTheAssignedOneCannotConclude() {
        var id = file("citizen.wang");
        command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        command("leader.jixi.court", id, "assign", Map.of("handler", "somebody.else", "department", "督察室"))
                .then()
                .statusCode(200);

        command("handler.jixi.court", id, "conclude", Api.conclusion()).then().statusCode(403);
        command("leader.jixi.court", id, "conclude", Api.conclusion()).then().statusCode(200);
    }

    @Test
    void decliningWithoutAReasonIsRefused() {
        command("intake.jixi.court", file("citizen.wang"), "decline", Map.of("groundCode", "X", "remedy", "y"))
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
    }
}
