package org.mingjing.complaints.disclosure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.Disclosure.reveal;
import static org.mingjing.complaints.disclosure.HandedClue.HANDLING_LEADER;
import static org.mingjing.complaints.disclosure.HandedClue.OFFICER;
import static org.mingjing.complaints.disclosure.HandedClue.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Who may ask who gave a clue, decide about it and look; everybody else gets nothing. */
@QuarkusTest
class ClueIdentityAccessTest {
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "nobody",
            value = {
                "nobody, 401",
                "handler.jixi.discipline, 201",
                // handed it over, and asks at the complaint
                "handler.jixi.court, 403",
                "leader.jixi.court, 403",
                "intake.jixi.court, 403",
                "supervisor.jixi, 403",
                "auditor.hlj, 403",
                "custodian.jixi, 403",
                "citizen.wang, 403",
                "court-system, 403",
                "leader.jiguan.court, 404",
                "leader.harbin.police, 404",
                "leader.hlj, 404",
            })
    void whoMayAsk(String user, int status) {
        HandedClue.acknowledged().ask(Api.as(user)).then().statusCode(status);
    }

    @ParameterizedTest(name = "{2} of {0}: {3}")
    @CsvSource({
        "JW230300, 2303, leader, 201",
        "JW230300, 2303, handler, 201",
        "JW230300, 2303, intake, 403",
        "JW230300, 2303, identity-custodian, 403",
        "JW230300, 2303, supervisor, 403",
        // the discipline inspection above did not get it
        "JW230000, 23, leader, 404",
        "JW230000, 23, handler, 404",
    })
    void whoMayAskOfDisciplineInspection(String organ, String region, String role, int status) {
        HandedClue.acknowledged()
                .ask(somebody("somebody", organ, region, role))
                .then()
                .statusCode(status);
    }

    @Test
    void aGrantIsForThePersonWhoAsked() {
        var clue = HandedClue.acknowledged();
        var request = clue.granted();

        for (var role : List.of("handler", "leader")) {
            var colleague = somebody("colleague", "JW230300", "2303", role);
            clue.reveal(colleague)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:mingjing:problem:identity-no-grant"));
            somebody("colleague", "JW230300", "2303", role)
                    .get(REQUESTS + "/" + request)
                    .then()
                    .statusCode(404);
        }
        clue.reveal(Api.as(HANDLER)).then().statusCode(403);
        clue.reveal(Api.as(HANDLING_LEADER)).then().statusCode(403);
        reveal(HANDLER, clue.complaint()).then().statusCode(403);
        // nor by the way of those who handle the complaint
        reveal(OFFICER, clue.complaint()).then().statusCode(404);
        Disclosure.ask(OFFICER, clue.complaint()).then().statusCode(404);
        // nor with another job
        clue.reveal(somebody(OFFICER, "JW230000", "23", "leader")).then().statusCode(404);
        somebody(OFFICER, "JW230000", "23", "leader")
                .get(REQUESTS + "/" + request)
                .then()
                .statusCode(404);
        clue.reveal(Api.as(null)).then().statusCode(401);
        clue.reveal(Api.as(OFFICER)).then().statusCode(200);
    }

    @Test
    void aGrantToThoseWhoHandleItIsNoneForTheClueAndTheOtherWayRound() {
        var complaint = Disclosure.handled();
        Disclosure.granted(complaint);
        var clue = HandedClue.sent(complaint);
        clue.acknowledge();

        clue.reveal(Api.as(OFFICER)).then().statusCode(403);
        reveal(HANDLER, complaint).then().statusCode(200);
        clue.granted();
        clue.reveal(Api.as(OFFICER)).then().statusCode(200);
        reveal(HANDLING_LEADER, complaint).then().statusCode(403);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "custodian.jixi, 200",
        "custodian.hlj, 200",
        "custodian.hlj.discipline, 200",
        "custodian.harbin, 404",
        "handler.jixi.court, 404",
        "leader.jixi.court, 404",
        "handler.jixi.discipline, 403",
        "supervisor.jixi, 403",
        "citizen.wang, 403",
    })
    void whoMayDecide(String user, int status) {
        var request = HandedClue.acknowledged().asked();

        Disclosure.grant(user, request).then().statusCode(status);
    }

    @Test
    void noCustodianOfTheOrganThatAsksAndNobodyForHimself() {
        var clue = HandedClue.acknowledged();
        var request = clue.asked();

        decide(somebody("c", "JW230300", "2303", "identity-custodian"), request)
                .then()
                .statusCode(404);
        // the line of the court complained about
        decide(somebody("c", "FY230000", "23", "identity-custodian"), request)
                .then()
                .statusCode(404);
        var both = Api.as(null)
                .auth()
                .oauth2(TestTokens.of(OFFICER, Map.of("roles", List.of("handler", "identity-custodian"))));
        decide(both, request).then().statusCode(403).body("type", equalTo("urn:mingjing:problem:identity-own-request"));
        Api.as("custodian.harbin")
                .get(REQUESTS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(request)));
        Api.as(HANDLER).get(REQUESTS + "?limit=200").then().body("items.id", not(hasItem(request)));
        Api.as(OFFICER).get(REQUESTS + "?limit=200").then().body("items.id", hasItem(request));
    }

    /** A complaint about the court of the province: the committee handles it, and discipline inspection beside it gets the clue. */
    @Test
    void atTheProvinceEachOfTheTwoOrgansDecidesWhatTheOtherAsks() {
        String complaint = Api.as("citizen.wang")
                .body(Api.filing("respondentOrgan", "FY230000"))
                .post("/api/v1/complaints")
                .path("id");
        Api.command("intake.hlj", complaint, "accept", null).then().statusCode(200);
        Api.command("leader.hlj", complaint, "assign", Map.of("handler", "handler.hlj", "department", "督察室"))
                .then()
                .statusCode(200);
        var clue = HandedClue.sent("handler.hlj", complaint, "JW230000");
        Supplier<RequestSpecification> officer = () -> somebody("officer.hlj", "JW230000", "23", "handler");
        officer.get()
                .header("If-Match", "\"0\"")
                .body(Map.of("receiptNumber", "黑纪信〔2018〕3号"))
                .post("/api/v1/handovers/" + clue.id() + "/acknowledge")
                .then()
                .statusCode(200);
        String request =
                clue.ask(officer.get()).then().statusCode(201).extract().path("id");

        Disclosure.grant("custodian.hlj.discipline", request).then().statusCode(404);
        Disclosure.grant("custodian.jixi", request).then().statusCode(404);
        Disclosure.grant("custodian.hlj", request).then().statusCode(200);
        clue.reveal(officer.get()).then().statusCode(200);
        clue.reveal(somebody("officer.jixi", "JW230300", "2303", "handler"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoeverIsFoundOutToBeComplainedAboutGetsNothingAnyMore() {
        var clue = HandedClue.acknowledged();
        var request = clue.granted();
        var etag = Api.as(HANDLING_LEADER)
                .get("/api/v1/complaints/" + clue.complaint())
                .header("ETag");
        Api.as(HANDLING_LEADER)
                .header("If-Match", etag)
                .body(Map.of("staffNo", OFFICER))
                .post("/api/v1/complaints/" + clue.complaint() + "/respondent")
                .then()
                .statusCode(200);

        clue.reveal(Api.as(OFFICER)).then().statusCode(404);
        clue.ask(Api.as(OFFICER)).then().statusCode(404);
        Api.as(OFFICER).get(REQUESTS + "/" + request).then().statusCode(404);
    }

    private static io.restassured.response.Response decide(RequestSpecification caller, String request) {
        return caller.header("If-Match", "\"0\"").post(REQUESTS + "/" + request + "/grant");
    }
}
