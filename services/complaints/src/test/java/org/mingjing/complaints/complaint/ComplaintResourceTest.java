package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.file;
import static org.mingjing.complaints.complaint.Api.filing;
import static org.mingjing.complaints.complaint.Api.toHandling;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

@QuarkusTest
class ComplaintResourceTest {
    private static final String PATH = "/api/v1/complaints";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aCitizensComplaintGoesToTheCourtAboveAndIsAnsweredWithReceiptPinAndClocks() {
        as("citizen.wang")
                .body(filing())
                .post(PATH)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "\"0\"")
                .body("receipt", notNullValue())
                .body("pin", notNullValue())
                .body("status", equalTo("FILED"))
                .body("handlingOrgan", equalTo("FY230300"))
                .body("clocks.id", contains("PROCEDURAL_REPLY", "RESULT"))
                .body("allowedCommands", hasSize(0));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "citizen.wang, ONLINE, 201",
        "enterprise.longjiang, ONLINE, 201",
        "citizen.wang, HOTLINE, 422",
        "intake.jixi.court, HOTLINE, 201",
        "intake.jixi.court, ONLINE, 422",
        "court-system, TRANSFERRED, 201",
        "handler.jixi.court, ONLINE, 403",
        "auditor.hlj, WINDOW, 403",
    })
    void whoFilesByWhichChannel(String user, String channel, int status) {
        as(user).header("Idempotency-Key", UUID.randomUUID())
                .body(filing("channel", channel))
                .post(PATH)
                .then()
                .statusCode(status);
    }

    @Test
    void nobodyKnownMayFileWithoutAName() {
        var body = filing("anonymous", true);
        body.remove("reporter");

        as(null).body(body).post(PATH).then().statusCode(201).body("pin", notNullValue());
    }

    @Test
    void aSystemWithoutAnIdempotencyKeyIsRefused() {
        as("court-system")
                .body(filing("channel", "TRANSFERRED"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void theSameKeyAndBodyFileOnceAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        var first =
                as("citizen.li").header("Idempotency-Key", key).body(filing()).post(PATH);
        var second =
                as("citizen.li").header("Idempotency-Key", key).body(filing()).post(PATH);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        as("citizen.li")
                .header("Idempotency-Key", key)
                .body(filing("title", "另一件"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @ParameterizedTest
    @CsvSource({"respondentOrgan, XX999999", "category, G9-99"})
    void anUnknownCodeIsRefusedByFieldAndRule(String field, String value) {
        as("citizen.wang")
                .header("Accept-Language", "en")
                .body(filing(field, value))
                .post(PATH)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", containsString(value));
    }

    @Test
    void aTextOfAMegabyteIsRefusedAndNothingIsEchoed() {
        var response =
                as("citizen.wang").body(filing("text", "长".repeat(350_000))).post(PATH);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.path("errors[0].field").toString()).isEqualTo("text");
        assertThat(response.body().asString()).doesNotContain("长长").hasSizeLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "title", "text", "category", "respondentOrgan"})
    void aMissingFieldIsNamed(String field) {
        var body = filing();
        body.remove(field);

        as("citizen.wang").body(body).post(PATH).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void malformedJsonIsRefused() {
        as("citizen.wang").body("{\"kind\":").post(PATH).then().statusCode(400);
    }

    @Test
    void aScriptInTheTextIsKeptAsText() {
        var script = "<script>alert(1)</script>";
        var id = as("citizen.wang").body(filing("text", script)).post(PATH).path("id");

        as("citizen.wang").get(PATH + "/" + id).then().body("matter.text", equalTo(script));
    }

    @Test
    void withoutAValidTokenNothingIsRead() {
        var id = file("citizen.wang");

        as(null).get(PATH).then().statusCode(401);
        as(null).get(PATH + "/" + id).then().statusCode(401);
        as(null).auth()
                .oauth2(TestTokens.expired("leader.jixi.court"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(401);
        as(null).auth()
                .oauth2(TestTokens.forged("leader.jixi.court"))
                .get(PATH + "/" + id)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "citizen.wang, 200",
        "intake.jixi.court, 200",
        "supervisor.jixi, 200",
        "supervisor.hlj, 200",
        "auditor.hlj, 200",
        "citizen.li, 404",
        "intake.jiguan.court, 404",
        "leader.jiguan.court, 404",
        "handler.jixi, 404",
        "supervisor.harbin, 404",
        "handler.harbin.police, 404",
    })
    void onlyTheReporterTheHandlingOrganAndItsRegionsSupervisorSeeIt(String user, int status) {
        as(user).get(PATH + "/" + file("citizen.wang")).then().statusCode(status);
    }

    @Test
    void whatNobodyKnowsIsNotFound() {
        as("leader.jixi.court").get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
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
                .body("allowedCommands", contains("rate"))
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
                .body("allowed", contains("accept", "decline"));
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

    @Test
    void aListIsPagedWithoutLossAndEndsWithoutNext() {
        for (int i = 0; i < 3; i++) {
            file("enterprise.longjiang");
        }
        var user = "enterprise.longjiang";
        var all = as(user).get(PATH + "?limit=200").then().extract().<List<String>>path("items.id");
        var first = as(user).get(PATH + "?limit=2");
        var paged = new ArrayList<>(first.<List<String>>path("items.id"));
        for (String next = first.path("next"); next != null; ) {
            var page = as(user).get(PATH + "?limit=2&cursor=" + next);
            paged.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
        }

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "cursor=%21%21", "sort=name", "status=NOWHERE", "filedFrom=yesterday"})
    void aWrongFilterIsRefused(String parameter) {
        as("leader.jixi.court").get(PATH + "?" + parameter).then().statusCode(oneOf(400, 404));
    }

    @Test
    void filtersNarrowTheList() {
        file("citizen.wang");
        var base = PATH + "?respondentOrgan=FY230302&category=G4-02&kind=COMPLAINT&channel=ONLINE&region=2303"
                + "&enterpriseRelated=true&status=FILED&filedFrom=2018-01-01";

        as("leader.jixi.court").get(base).then().statusCode(200).body("items", not(hasSize(0)));
        as("leader.jixi.court").get(base + "&filedTo=2018-01-02").then().body("items", hasSize(0));
        as("leader.jixi.court").get(base + "&outcome=UNFOUNDED").then().body("items", hasSize(0));
    }

    @Test
    void anotherSystemReadsOnlyWithItsScope() {
        as("court-system").get(PATH).then().statusCode(200);
        as("mingjing-loader").get(PATH).then().statusCode(403);
    }
}
