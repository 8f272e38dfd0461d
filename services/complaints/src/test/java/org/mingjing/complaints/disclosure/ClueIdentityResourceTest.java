package org.mingjing.complaints.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.Disclosure.WHY;
import static org.mingjing.complaints.disclosure.HandedClue.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** The organ that got a clue asks the custodian itself who gave it. */
@QuarkusTest
class ClueIdentityResourceTest {
    private static final String WORK = "/api/v1/work-items?limit=200";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void anOfficerOfTheReceivingOrganAsksTheCustodianGrantsAndEveryLookIsInTheTrail() {
        var clue = HandedClue.acknowledged();
        var asked = clue.ask(Api.as(OFFICER));
        asked.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("Cache-Control", "no-store")
                .body("handoverId", equalTo(clue.id()))
                .body("complaintId", nullValue())
                .body("handedOver", equalTo(true))
                .body("askingOrgan", equalTo("JW230300"))
                .body("handlingOrgan", equalTo("FY230300"));
        String request = asked.path("id");
        clue.reveal(Api.as(OFFICER)).then().statusCode(403);

        Api.as(CUSTODIAN)
                .get(REQUESTS + "/" + request)
                .then()
                .statusCode(200)
                .body("complaintId", nullValue())
                .body("handoverId", nullValue())
                .body("handedOver", equalTo(true))
                .body("askingOrganName", equalTo("鸡西市纪委监委"))
                .body("reason", equalTo(WHY.get("reason")))
                .body("light", equalTo("GREEN"))
                .body("allowedCommands", equalTo(List.of("grant", "deny")));
        Api.as(CUSTODIAN).get("/api/v1/handovers/" + clue.id()).then().statusCode(403);
        Api.as(CUSTODIAN)
                .get(WORK)
                .then()
                .body("items.find { it.id == '" + request + "' }.about", equalTo("鸡西市纪委监委"))
                .body("items.find { it.id == '" + request + "' }.tags", hasItem("问题线索"));
        Disclosure.grant(CUSTODIAN, request).then().statusCode(200).body("state", equalTo("GRANTED"));

        for (int look = 1; look <= 2; look++) {
            clue.reveal(Api.as(OFFICER))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("reporter.name", equalTo("王小明"))
                    .body("reporter.phone", equalTo("13900000000"))
                    .body("look", equalTo(look));
        }
        Api.as(OFFICER).get(REQUESTS + "/" + request).then().body("looks", equalTo(2));
        Api.as(OFFICER).get("/api/v1/complaints/" + clue.complaint()).then().statusCode(404);
        var timeline = Api.as(HANDLER).get("/api/v1/complaints/" + clue.complaint() + "/timeline");
        timeline.then()
                .body("command", hasItems("request-identity", "grant-identity", "look-identity"))
                .body("findAll { it.command == 'look-identity' }.organ", equalTo(List.of("JW230300", "JW230300")))
                .body("findAll { it.command == 'look-identity' }.after.look", equalTo(List.of(1, 2)));
        assertThat(timeline.asString()).doesNotContain("王小明", "13900000000", WHY.get("reason"));
        Api.as(HANDLER)
                .get("/api/v1/complaints/" + clue.complaint() + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
        Api.as("citizen.wang")
                .get("/api/v1/complaints/" + clue.complaint() + "/timeline")
                .then()
                .body("command", hasItem("look-identity"))
                .body("actor", everyItem(nullValue()))
                .body("findAll { it.command == 'look-identity' }.after.handoverId", everyItem(nullValue()));
    }

    @Test
    void beforeTheReceiptAndAfterTheFeedbackThereIsNothingToAsk() {
        var clue = HandedClue.sent(Disclosure.handled());
        clue.ask(Api.as(OFFICER))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mingjing:problem:state"))
                .body("allowed", equalTo(List.of("acknowledge")));
        clue.acknowledge();
        var request = clue.granted();
        clue.reveal(Api.as(OFFICER)).then().statusCode(200);

        clue.feedBack();

        clue.reveal(Api.as(OFFICER)).then().statusCode(409).body("allowed", empty());
        clue.ask(Api.as(OFFICER)).then().statusCode(409).body("allowed", empty());
        Api.as(OFFICER).get(REQUESTS + "/" + request).then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void whatWasTakenBackEndsTheGrantAndWhatIsStillToBeDecided() {
        var granted = HandedClue.acknowledged();
        granted.granted();
        granted.takeBack();
        granted.reveal(Api.as(OFFICER))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mingjing:problem:identity-clue-taken-back"));

        var open = HandedClue.acknowledged();
        var request = open.asked();
        open.takeBack();
        open.ask(Api.as(OFFICER)).then().statusCode(409);
        Api.as(CUSTODIAN)
                .get(REQUESTS + "/" + request)
                .then()
                .header("ETag", "\"1\"")
                .body("state", equalTo("EXPIRED"))
                .body("allowedCommands", empty());
        Disclosure.grant(CUSTODIAN, request).then().statusCode(412);
        Api.as(CUSTODIAN)
                .header("If-Match", "\"1\"")
                .post(REQUESTS + "/" + request + "/grant")
                .then()
                .statusCode(409);
        Api.as(CUSTODIAN).get(WORK).then().body("items.id", not(hasItem(request)));
    }

    @Test
    void theOrganOfAnEarlierHandOverAsksNoMoreAndAnEarlierGrantOpensNoOtherClue() {
        var earlier = HandedClue.acknowledged();
        earlier.granted();
        earlier.takeBack();
        var again = HandedClue.sent(earlier.complaint());
        again.acknowledge();

        again.reveal(Api.as(OFFICER))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mingjing:problem:identity-no-grant"));
        earlier.reveal(Api.as(OFFICER)).then().statusCode(409);
        earlier.feedBack();
        var request = again.asked();
        again.takeBack();
        var above = HandedClue.sent(earlier.complaint(), "JW230000");
        for (var past : List.of(earlier, again)) {
            past.ask(Api.as(OFFICER)).then().statusCode(409);
            past.reveal(Api.as(OFFICER)).then().statusCode(409);
        }
        above.ask(Api.as(OFFICER)).then().statusCode(404);
        above.reveal(Api.as(OFFICER)).then().statusCode(404);
        Api.as(OFFICER).get(REQUESTS + "/" + request).then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void theFeedbackOnAnEarlierClueEndsNothingOfTheNextOne() {
        var earlier = HandedClue.acknowledged();
        earlier.takeBack();
        var again = HandedClue.sent(earlier.complaint());
        again.acknowledge();
        again.granted();

        earlier.feedBack();

        again.reveal(Api.as(OFFICER)).then().statusCode(200);
    }

    @Test
    void withdrawnComplaintsAndAnonymousOnesAnswerAsTheyDoToHandlers() {
        var withdrawn = HandedClue.acknowledged();
        withdrawn.granted();
        Api.command("citizen.wang", withdrawn.complaint(), "withdraw", Map.of())
                .then()
                .statusCode(200);
        withdrawn
                .reveal(Api.as(OFFICER))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mingjing:problem:identity-ended"));
        withdrawn.ask(Api.as(OFFICER)).then().statusCode(409);

        var body = Api.filing("anonymous", true);
        body.remove("reporter");
        String anonymous = Api.as(null).body(body).post("/api/v1/complaints").path("id");
        Api.toHandling(anonymous);
        var clue = HandedClue.sent(anonymous);
        clue.acknowledge();
        clue.ask(Api.as(OFFICER))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mingjing:problem:identity-anonymous"));
        clue.reveal(Api.as(OFFICER)).then().statusCode(409);
    }

    @Test
    void askingTwiceWithOneKeyAsksOnceAndWhatIsWrongIsSaid() {
        var clue = HandedClue.acknowledged();
        var path = "/api/v1/handovers/" + clue.id() + "/identity-requests";
        String first = Api.as(OFFICER)
                .header("Idempotency-Key", clue.id())
                .body(WHY)
                .post(path)
                .path("id");

        Api.as(OFFICER)
                .header("Idempotency-Key", clue.id())
                .body(WHY)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        Api.as(OFFICER)
                .header("Idempotency-Key", clue.id())
                .body(WHY)
                .post("/api/v1/handovers/" + HandedClue.acknowledged().id() + "/identity-requests")
                .then()
                .statusCode(422);
        clue.ask(Api.as(OFFICER))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:mingjing:problem:identity-asked-already"));
        Api.as(OFFICER)
                .body(Map.of("ground", "CURIOSITY", "reason", "想知道"))
                .post("/api/v1/handovers/" + HandedClue.acknowledged().id() + "/identity-requests")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("ground"));
        Api.as(OFFICER).body(Map.of("ground", "HAND_OVER")).post(path).then().statusCode(400);
        Api.as(OFFICER)
                .body(WHY)
                .post("/api/v1/handovers/" + UUID.randomUUID() + "/identity-requests")
                .then()
                .statusCode(404);
    }

    @Test
    void aDecisionIsAboutTheVersionSeenAndADenialIsReadByWhoAsked() {
        var clue = HandedClue.acknowledged();
        var request = clue.asked();
        Api.as(CUSTODIAN).post(REQUESTS + "/" + request + "/grant").then().statusCode(428);
        Api.as(CUSTODIAN)
                .header("If-Match", "\"7\"")
                .post(REQUESTS + "/" + request + "/grant")
                .then()
                .statusCode(412);
        Disclosure.deny(CUSTODIAN, request).then().statusCode(200);

        Api.as(OFFICER)
                .get(REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("DENIED"))
                .body("denialReason", equalTo("站内消息即可"));
        clue.reveal(Api.as(OFFICER)).then().statusCode(403);
        clue.ask(Api.as(OFFICER)).then().statusCode(201);
    }
}
