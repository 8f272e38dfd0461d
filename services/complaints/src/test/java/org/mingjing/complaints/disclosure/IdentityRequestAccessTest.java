package org.mingjing.complaints.disclosure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.Meanwhile.becoming;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.disclosure.Disclosure.CUSTODIAN;
import static org.mingjing.complaints.disclosure.Disclosure.HANDLER;
import static org.mingjing.complaints.disclosure.Disclosure.REQUESTS;
import static org.mingjing.complaints.disclosure.Disclosure.WHY;
import static org.mingjing.complaints.disclosure.Disclosure.ask;
import static org.mingjing.complaints.disclosure.Disclosure.asked;
import static org.mingjing.complaints.disclosure.Disclosure.grant;
import static org.mingjing.complaints.disclosure.Disclosure.granted;
import static org.mingjing.complaints.disclosure.Disclosure.handled;
import static org.mingjing.complaints.disclosure.Disclosure.reveal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Who may ask for an identity, decide about it and look at it. */
@QuarkusTest
class IdentityRequestAccessTest {
    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "leader.jixi.court, 201",
        "intake.jixi.court, 403",
        "supervisor.jixi, 403",
        "auditor.hlj, 403",
        "custodian.jixi, 403",
        "citizen.wang, 403",
        "leader.jiguan.court, 404",
        "leader.harbin.police, 404",
        "handler.jixi, 404",
    })
    void whoMayAsk(String user, int status) {
        ask(user, handled()).then().statusCode(status);
    }

    @Test
    void aHandlerAsksAboutHisOwnComplaintsOnly() {
        var others = Api.file("citizen.wang");
        Api.command("intake.jixi.court", others, "accept", null).then().statusCode(200);
        Api.command("leader.jixi.court", others, "assign", Map.of("handler", "somebody.else", "department", "督察室"))
                .then()
                .statusCode(200);

        ask(HANDLER, others).then().statusCode(403);
        reveal(HANDLER, others).then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(WHY)
                .post("/api/v1/complaints/" + others + "/identity-requests")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"handling_organ, FY230000, 404", "handler, somebody.else, 403", "status, WITHDRAWN, 409"})
    void whatTheComplaintBecomesWhileSomebodyAsksDecides(String column, String value, int status) throws SQLException {
        var id = handled();

        during(becoming(id, column, value), () -> ask(HANDLER, id))
                .getFirst()
                .then()
                .statusCode(status);
    }

    @Test
    void aGrantIsForThePersonWhoAsked() {
        var complaint = handled();
        granted(complaint);

        for (var user : List.of("leader.jixi.court")) {
            reveal(user, complaint).then().statusCode(403);
        }
        for (var user : List.of("supervisor.jixi", "auditor.hlj", CUSTODIAN, "intake.jixi.court")) {
            reveal(user, complaint).then().statusCode(403);
        }
        reveal("leader.harbin.police", complaint).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "custodian.jixi, 200",
        "custodian.hlj, 200",
        "custodian.hlj.discipline, 200",
        "custodian.harbin, 404",
        "leader.jixi.court, 404",
        "handler.jixi.court, 403",
        "supervisor.jixi, 403",
        "auditor.hlj, 403",
        "citizen.wang, 403",
    })
    void whoMayDecide(String user, int status) {
        var request = asked(handled());

        grant(user, request).then().statusCode(status);
    }

    @Test
    void aCustodianNeverDecidesHisOwnRequestNorOneOfHisOrganNorOneAboutHisLine() {
        var complaint = handled();
        var own = asked(complaint);
        var colleagues = ask("leader.jixi.court", complaint)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var both = Map.<String, Object>of("roles", List.of("handler", "identity-custodian"));

        decideAs(HANDLER, both, own)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:mingjing:problem:identity-own-request"));
        decideAs(HANDLER, both, colleagues).then().statusCode(404);
        decideAs(CUSTODIAN, Map.of("organ", "FY230000", "region", "23"), own)
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.Response decideAs(String user, Map<String, Object> claims, String request) {
        RequestSpecification caller =
                given().contentType(ContentType.JSON).auth().oauth2(TestTokens.of(user, claims));
        return caller.header("If-Match", "\"0\"").post(REQUESTS + "/" + request + "/grant");
    }
}
