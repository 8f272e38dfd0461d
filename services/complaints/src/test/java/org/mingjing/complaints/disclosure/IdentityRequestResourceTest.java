package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.Disclosure.WHY;
import static org.mingjing.complaints.disclosure.Disclosure.ask;
import static org.mingjing.complaints.disclosure.Disclosure.asked;
import static org.mingjing.complaints.disclosure.Disclosure.deny;
import static org.mingjing.complaints.disclosure.Disclosure.expire;
import static org.mingjing.complaints.disclosure.Disclosure.grant;
import static org.mingjing.complaints.disclosure.Disclosure.granted;
import static org.mingjing.complaints.disclosure.Disclosure.handled;
import static org.mingjing.complaints.disclosure.Disclosure.reveal;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

@QuarkusTest
class IdentityRequestResourceTest {
    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void theHandlerAsksTheCustodianGrantsAndEveryLookIsCounted() {
        var complaint = handled();
        var request = asked(complaint);
        reveal(HANDLER, complaint).then().statusCode(403);

        Api.as(CUSTODIAN)
                .get(REQUESTS + "/" + request)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("complaintId", nullValue())
                .body("receipt", notNullValue())
                .body("categoryLabel", notNullValue())
                .body("reason", equalTo(WHY.get("reason")))
                .body("requestedBy", equalTo(HANDLER))
                .body("light", equalTo("GREEN"))
                .body("allowedCommands", equalTo(List.of("grant", "deny")));
        Api.as(CUSTODIAN).get("/api/v1/complaints/" + complaint).then().statusCode(404);
        grant(CUSTODIAN, request)
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("allowedCommands", equalTo(List.of("revoke")));

        for (int look = 1; look <= 2; look++) {
            reveal(HANDLER, complaint)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("reporter.name", equalTo("王小明"))
                    .body("reporter.phone", equalTo("13900000000"))
                    .body("look", equalTo(look));
        }
        Api.as(HANDLER)
                .get(REQUESTS + "/" + request)
                .then()
                .body("looks", equalTo(2))
                .body("complaintId", equalTo(complaint));
        var timeline = Api.as(HANDLER).get("/api/v1/complaints/" + complaint + "/timeline");
        timeline.then()
                .body("command", hasItems("request-identity", "grant-identity", "look-identity"))
                .body("findAll { it.command == 'look-identity' }.after.look", equalTo(List.of(1, 2)));
        assertThat(timeline.asString()).doesNotContain("王小明", "13900000000", WHY.get("reason"));
        Api.as(HANDLER)
                .get("/api/v1/complaints/" + complaint + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void aDecisionIsAboutTheVersionSeenAndMadeOnce() {
        var request = asked(handled());

        Api.as(CUSTODIAN).post(REQUESTS + "/" + request + "/grant").then().statusCode(428);
        Api.as(CUSTODIAN)
                .header("If-Match", "\"7\"")
                .post(REQUESTS + "/" + request + "/grant")
                .then()
                .statusCode(412);
        Api.as(CUSTODIAN)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", " "))
                .post(REQUESTS + "/" + request + "/deny")
                .then()
                .statusCode(400);
        deny(CUSTODIAN, request)
                .then()
                .statusCode(200)
                .body("state", equalTo("DENIED"))
                .body("denialReason", equalTo("站内消息即可"));
        Api.as(CUSTODIAN)
                .header("If-Match", "\"1\"")
                .post(REQUESTS + "/" + request + "/grant")
                .then()
                .statusCode(409)
                .body("allowed", empty());
        Api.as(CUSTODIAN)
                .header("If-Match", "\"0\"")
                .post(REQUESTS + "/" + UUID.randomUUID() + "/grant")
                .then()
                .statusCode(404);
    }

    @Test
    void anEndedGrantShowsNothingAndMayBeAskedForAgain() {
        var complaint = handled();
        var request = granted(complaint);
        ask(HANDLER, complaint).then().statusCode(409);
        expire(request);

        reveal(HANDLER, complaint)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mingjing:problem:identity-no-grant"));
        Api.as(HANDLER)
                .get(REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("looks", equalTo(0));
        ask(HANDLER, complaint).then().statusCode(201);
    }

    @Test
    void anAnonymousOrEndedComplaintHasNothingToAskFor() {
        var body = Api.filing("anonymous", true);
        body.remove("reporter");
        String anonymous = Api.as(null).body(body).post("/api/v1/complaints").path("id");
        Api.toHandling(anonymous);
        ask(HANDLER, anonymous).then().statusCode(409).body("type", equalTo("urn:mingjing:problem:identity-anonymous"));
        reveal(HANDLER, anonymous).then().statusCode(409);

        var declined = Api.file("citizen.wang");
        Api.command(
                        "intake.jixi.court",
                        declined,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "理由", "remedy", "途径"))
                .then()
                .statusCode(200);
        ask("leader.jixi.court", declined).then().statusCode(409);
    }

    @Test
    void theSameKeyAsksOnceAndWhatIsWrongIsSaid() {
        var complaint = handled();
        var path = "/api/v1/complaints/" + complaint + "/identity-requests";
        String first = Api.as(HANDLER)
                .header("Idempotency-Key", complaint)
                .body(WHY)
                .post(path)
                .path("id");

        Api.as(HANDLER)
                .header("Idempotency-Key", complaint)
                .body(WHY)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        Api.as(HANDLER)
                .header("Idempotency-Key", complaint)
                .body(Map.of("ground", "HAND_OVER", "reason", "移送"))
                .post(path)
                .then()
                .statusCode(422);
        Api.as(HANDLER)
                .body(Map.of("ground", "CURIOSITY", "reason", "想知道"))
                .post("/api/v1/complaints/" + handled() + "/identity-requests")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("ground"));
        Api.as(HANDLER).body(Map.of("ground", "HAND_OVER")).post(path).then().statusCode(400);
    }

    @Test
    void listsAreEachOnesOwnFilteredAndPaged() {
        var open = asked(handled());
        var denied = asked(handled());
        deny(CUSTODIAN, denied).then().statusCode(200);

        Api.as(CUSTODIAN)
                .get(REQUESTS + "?state=REQUESTED&ground=VERIFY_IN_PERSON&handlingOrgan=FY230300&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(denied)))
                .body("items.state", everyItem(equalTo("REQUESTED")));
        Api.as(CUSTODIAN)
                .get(REQUESTS + "?state=DENIED&category=G4-02&limit=200")
                .then()
                .body("items.id", hasItem(denied));
        Api.as(CUSTODIAN).get(REQUESTS + "?state=EXPIRED").then().statusCode(200);
        Api.as(CUSTODIAN).get(REQUESTS + "?ground=HAND_OVER").then().body("items.id", not(hasItem(open)));
        var page = Api.as(HANDLER).get(REQUESTS + "?limit=1");
        page.then().body("items", hasSize(1)).body("items.mine", everyItem(equalTo(true)));
        Api.as(HANDLER)
                .get(REQUESTS + "?limit=1&cursor=" + page.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items.id", not(hasItem(page.<String>path("items[0].id"))));
        for (var user : List.of("custodian.harbin", "leader.harbin.police")) {
            Api.as(user).get(REQUESTS).then().statusCode(200).body("items", empty());
        }
        Api.as("supervisor.jixi").get(REQUESTS).then().statusCode(403);
        Api.as("auditor.hlj").get(REQUESTS + "/" + open).then().statusCode(403);
        Api.as("custodian.harbin").get(REQUESTS + "/" + open).then().statusCode(404);
    }

    @Test
    void whatIsToBeDecidedWaitsOnTheCustodiansWorklist() {
        var request = asked(handled());
        var path = "/api/v1/work-items?limit=200";

        Api.as(CUSTODIAN)
                .get(path)
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + request + "' }.kind", equalTo("identity-request"))
                .body("items.find { it.id == '" + request + "' }.clock", equalTo("决定期限"))
                .body(
                        "items.find { it.id == '" + request + "' }.href",
                        equalTo("/complaints/identity-requests/" + request))
                .body("counts.green", greaterThan(0));
        Api.as("custodian.harbin").get(path).then().body("items", empty());
        Api.as(HANDLER).get(path).then().body("items.id", not(hasItem(request)));
        grant(CUSTODIAN, request).then().statusCode(200);
        Api.as(CUSTODIAN).get(path).then().body("items.id", not(hasItem(request)));
    }

    @Test
    void theReporterSeesThatSomebodyLookedAndNotWho() {
        var complaint = handled();
        granted(complaint);
        reveal(HANDLER, complaint).then().statusCode(200);

        Api.as("citizen.wang")
                .get("/api/v1/complaints/" + complaint + "/timeline")
                .then()
                .body("command", hasItem("look-identity"))
                .body("actor", everyItem(nullValue()));
        assertThat(List.of("request-identity", "grant-identity", "look-identity"))
                .isEqualTo(Api.as("citizen.wang")
                        .get("/api/v1/complaints/" + complaint + "/timeline")
                        .<List<String>>path("command")
                        .stream()
                        .filter(command -> command.endsWith("-identity"))
                        .toList());
    }
}
