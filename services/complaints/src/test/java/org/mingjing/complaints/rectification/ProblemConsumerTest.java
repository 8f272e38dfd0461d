package org.mingjing.complaints.rectification;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.AdminSql.number;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.EventProbe;
import org.mingjing.test.EventPublisher;
import org.mingjing.test.TestTokens;

/** Events of the ledger, over a real broker. */
@QuarkusTest
class ProblemConsumerTest {
    private static final String TOPIC = "mingjing.supervision.problem";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aProblemRegisteredAndSignedOffShowsOnTheComplaintOnceHoweverOftenItIsTold() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        var registered = EventPublisher.send(
                TOPIC, problem.toString(), ProblemRegistered.TYPE, registered(problem, complaint, "COMPLAINT"));
        EventPublisher.send(
                registered,
                TOPIC,
                problem.toString(),
                ProblemRegistered.TYPE,
                registered(problem, complaint, "COMPLAINT"));
        EventPublisher.send(TOPIC, problem.toString(), ProblemSignedOff.TYPE, signedOff(problem, complaint));

        await().atMost(60, SECONDS).until(() -> statuses(complaint).equals(List.of("SIGNED_OFF")));
        assertThat(commands(complaint)).containsExactly("file", "problem-registered", "problem-signed-off");
        Api.as("citizen.wang")
                .get("/api/v1/complaints/" + complaint + "/notices")
                .then()
                .body("notices.kind", containsInAnyOrder("PUT_RIGHT", "FILED"));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + complaint + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void theLaterEventMayComeFirst() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        EventPublisher.send(TOPIC, problem.toString(), ProblemSignedOff.TYPE, signedOff(problem, complaint));
        EventPublisher.send(
                TOPIC, problem.toString(), ProblemRegistered.TYPE, registered(problem, complaint, "COMPLAINT"));

        await().atMost(60, SECONDS).until(() -> commands(complaint).size() == 3);
        assertThat(statuses(complaint)).containsExactly("SIGNED_OFF");
    }

    @Test
    void aRecheckConsolidatesTheProblemAndTheReporterReadsWhatThatMeans() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        tell(problem, ProblemRegistered.TYPE, registered(problem, complaint, "COMPLAINT"));
        tell(problem, ProblemSignedOff.TYPE, signedOff(problem, complaint));
        var told = tell(problem, ProblemRechecked.TYPE, rechecked(problem, complaint, true, "2018-08-20"));
        EventPublisher.send(
                told,
                TOPIC,
                problem.toString(),
                ProblemRechecked.TYPE,
                rechecked(problem, complaint, true, "2018-08-20"));
        tell(problem, "org.mingjing.supervision.ProblemPondered.v7", "{}");

        await().atMost(60, SECONDS).until(() -> statuses(complaint).equals(List.of("CONSOLIDATED")));
        assertThat(commands(complaint))
                .containsExactly("file", "problem-registered", "problem-signed-off", "problem-consolidated");
        Api.as("citizen.wang")
                .get("/api/v1/complaints/" + complaint + "/notices")
                .then()
                .body("notices.kind", containsInAnyOrder("RECHECKED", "PUT_RIGHT", "FILED"));
        page("citizen.wang", "zh", "/complaints/mine/" + complaint)
                .body(containsString("复查没有反弹，整改已巩固"))
                .body(containsString("2018-08-20"));
        page("leader.jixi.court", "en", "/complaints/" + complaint)
                .body(containsString("Rechecked: consolidated"))
                .body(containsString("The recheck found it in order for good"));
    }

    @Test
    void aFailedRecheckReopensAndTheNextSignOffClosesAgain() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        tell(problem, ProblemSignedOff.TYPE, signedOff(problem, complaint));
        tell(problem, ProblemRechecked.TYPE, rechecked(problem, complaint, false, "2018-08-20"));

        await().atMost(60, SECONDS).until(() -> statuses(complaint).equals(List.of("REOPENED")));
        page("citizen.wang", "zh", "/complaints/mine/" + complaint).body(containsString("已责令重新整改"));

        tell(
                problem,
                ProblemSignedOff.TYPE,
                signedOff(problem, complaint).replace("2018-06-05T06:20:00Z", "2018-10-01T06:20:00Z"));

        await().atMost(60, SECONDS).until(() -> statuses(complaint).equals(List.of("SIGNED_OFF")));
        assertThat(commands(complaint))
                .containsExactly("file", "problem-signed-off", "problem-reopened", "problem-signed-off");
    }

    @Test
    void aReplayedOlderFactDoesNotUndoALaterOne() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        tell(problem, ProblemRechecked.TYPE, rechecked(problem, complaint, true, "2018-12-01"));
        tell(problem, ProblemRechecked.TYPE, rechecked(problem, complaint, false, "2018-08-20"));
        tell(problem, ProblemSignedOff.TYPE, signedOff(problem, complaint));
        tell(problem, ProblemRegistered.TYPE, registered(problem, complaint, "COMPLAINT"));

        await().atMost(60, SECONDS).until(() -> commands(complaint).size() == 5);
        assertThat(statuses(complaint)).containsExactly("CONSOLIDATED");
    }

    @Test
    void otherProblemsUnknownTypesAndUnknownFieldsAreNoTrouble() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        EventPublisher.send(TOPIC, problem.toString(), "org.mingjing.supervision.ProblemPondered.v7", "{}");
        EventPublisher.send(
                TOPIC, problem.toString(), ProblemRegistered.TYPE, registered(problem, complaint, "SELF_CHECK"));
        EventPublisher.send(
                TOPIC,
                problem.toString(),
                ProblemRegistered.TYPE,
                registered(problem, complaint, "COMPLAINT").replace("{", "{\"later\":{},"));

        await().atMost(60, SECONDS).until(() -> commands(complaint).size() == 2);
    }

    @Test
    void whatCannotBeReadIsParkedAndDeadLetteredAndTheNextIsApplied() {
        var complaint = Api.file("citizen.wang");
        var problem = UUID.randomUUID();
        var poison = UUID.randomUUID();
        EventPublisher.send(
                TOPIC,
                problem.toString(),
                EventPublisher.headers(poison, ProblemRegistered.TYPE, problem.toString()),
                "{\"problemId\":".getBytes(StandardCharsets.UTF_8));
        EventPublisher.send(
                TOPIC, problem.toString(), ProblemRegistered.TYPE, registered(problem, complaint, "COMPLAINT"));

        await().atMost(60, SECONDS).until(() -> commands(complaint).size() == 2);
        await().atMost(60, SECONDS).until(() -> EventProbe.records("mingjing.complaints.dead-letter").stream()
                .anyMatch(one -> problem.toString().equals(one.key())));
        assertThat(number("select count(*) from inbox where id = '" + poison + "'"))
                .isZero();
    }

    private static ValidatableResponse page(String user, String lang, String path) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .header("Accept-Language", lang)
                .get(path)
                .then()
                .statusCode(200);
    }

    private static UUID tell(UUID problem, String type, String data) {
        return EventPublisher.send(TOPIC, problem.toString(), type, data);
    }

    private static String rechecked(UUID problem, String complaint, boolean ok, String day) {
        return """
                {"problemId":"%s","number":"WT-2018-23-000123","source":"COMPLAINT","sourceRef":"%s","organ":"FY230302",
                 "region":"230302","ok":%s,"recheckedAt":"%sT02:00:00Z","dueDate":null}""".formatted(problem, complaint, ok, day);
    }

    private static List<String> statuses(String complaint) {
        return Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + complaint)
                .then()
                .extract()
                .path("rectifications.status");
    }

    private static List<String> commands(String complaint) {
        return Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + complaint + "/timeline")
                .then()
                .extract()
                .path("command");
    }

    private static String registered(UUID problem, String complaint, String source) {
        return """
                {"problemId":"%s","number":"WT-2018-23-000123","source":"%s","sourceRef":"%s","organ":"FY230302",
                 "region":"230302","category":"G4-02","registeredAt":"2018-04-21T02:00:00Z","dueDate":"2018-09-30"}""".formatted(problem, source, complaint);
    }

    private static String signedOff(UUID problem, String complaint) {
        return """
                {"problemId":"%s","number":"WT-2018-23-000123","source":"COMPLAINT","sourceRef":"%s","organ":"FY230302",
                 "region":"230302","signedOffAt":"2018-06-05T06:20:00Z","onTheSpot":false,"mechanismMade":true}""".formatted(problem, complaint);
    }
}
