package org.mingjing.complaints.referral;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
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

/** What complaints led to elsewhere comes back, over a real broker, as the golden samples say. */
@QuarkusTest
class ReferralTest {
    private static final String OFFICER = "handler.jixi.court";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aResolvedPetitionLetsTheOfficerConcludeAndTheReporterSeesIt() throws IOException {
        var complaint = referred(Map.of("target", "PETITION", "caseNumber", "（2018）黑0302执123号", "reason", "消极执行"));
        var referral = referralOf(complaint);

        var id = send("enforcement", "PetitionResolved", "mingjing.enforcement.petition", complaint, referral);
        await().atMost(60, SECONDS).until(() -> results(complaint).equals(List.of("RESOLVED")));
        again(id, "enforcement", "PetitionResolved", "mingjing.enforcement.petition", complaint, referral);
        command(OFFICER, complaint, "conclude", Api.conclusion())
                .then()
                .statusCode(200)
                .body("status", equalTo("CONCLUDED"));

        as("citizen.wang")
                .get("/api/v1/complaints/" + complaint)
                .then()
                .body("course.referrals.resultLabel", contains("已化解"));
        as("citizen.wang")
                .get("/api/v1/complaints/" + complaint + "/notices")
                .then()
                .body("notices.kind.count { it == 'REFERRAL_ANSWERED' }", equalTo(1))
                .body("notices.find { it.kind == 'REFERRAL_ANSWERED' }.label", equalTo("移送办理有了结果"));
        assertThat(commands(complaint)).containsOnlyOnce("referral-answered");
    }

    @Test
    void aFailedMediationLetsTheOfficeHandleItItself() throws IOException {
        var complaint = referred(Map.of("target", "MEDIATION", "consent", true, "reason", "民间纠纷"));

        send("mediation", "DisputeFailed", "mingjing.mediation.dispute", complaint, referralOf(complaint));
        await().atMost(60, SECONDS).until(() -> results(complaint).equals(List.of("FAILED")));

        command("leader.jixi.court", complaint, "assign", Map.of("handler", OFFICER, "department", "督察室"))
                .then()
                .statusCode(200)
                .body("status", equalTo("HANDLING"));
    }

    @Test
    void aSettledDisputeComesBackAndWhatNobodyReferredChangesNothing() throws IOException {
        var complaint = referred(Map.of("target", "MEDIATION", "consent", true, "reason", "民间纠纷"));

        send(
                "mediation",
                "DisputeSettled",
                "mingjing.mediation.dispute",
                complaint,
                UUID.randomUUID().toString());
        send("mediation", "DisputeSettled", "mingjing.mediation.dispute", complaint, referralOf(complaint));

        await().atMost(60, SECONDS).until(() -> results(complaint).equals(List.of("SETTLED")));
        assertThat(commands(complaint)).containsOnlyOnce("referral-answered");
        as("citizen.wang")
                .get("/api/v1/complaints/" + complaint + "/notices")
                .then()
                .body("notices.kind.count { it == 'REFERRAL_ANSWERED' }", equalTo(1));
    }

    private static String referred(Map<String, Object> body) {
        var id = Api.file("citizen.wang");
        Api.toHandling(id);
        command(OFFICER, id, "refer", body).then().statusCode(200);
        return id;
    }

    private static String referralOf(String complaint) {
        return as(OFFICER).get("/api/v1/complaints/" + complaint).path("course.referrals[0].id");
    }

    private static List<String> results(String complaint) {
        return as(OFFICER).get("/api/v1/complaints/" + complaint).path("course.referrals.result");
    }

    private static List<String> commands(String complaint) {
        return as(OFFICER).get("/api/v1/complaints/" + complaint + "/timeline").path("command");
    }

    private static UUID send(String service, String event, String topic, String complaint, String referral)
            throws IOException {
        return EventPublisher.send(topic, complaint, type(service, event), sample(service, event, complaint, referral));
    }

    private static void again(UUID id, String service, String event, String topic, String complaint, String referral)
            throws IOException {
        EventPublisher.send(id, topic, complaint, type(service, event), sample(service, event, complaint, referral));
    }

    private static String type(String service, String event) {
        return "org.mingjing." + service + "." + event + ".v1";
    }

    /** The golden sample, about this complaint. */
    private static String sample(String service, String event, String complaint, String referral) throws IOException {
        var file = Path.of("../../docs/events/" + service + "/" + event + ".v1.sample.json");
        var fields = new HashMap<>(Json.map(Files.readString(file)));
        fields.put("complaintId", complaint);
        fields.put("referralId", referral);
        return Json.write(fields);
    }
}
