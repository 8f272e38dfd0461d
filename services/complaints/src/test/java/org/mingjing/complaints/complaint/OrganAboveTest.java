package org.mingjing.complaints.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.conclusion;
import static org.mingjing.complaints.complaint.Api.filing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** A complaint about the organ above the one that handles it: nobody is left whom it could be given up to. */
@QuarkusTest
class OrganAboveTest {
    private static final String LEADER = "leader.hlj";

    private String id;

    @BeforeEach
    void aboutProvincialDisciplineInspectionWhichIsAboveTheCommittee() {
        Directory.seed();
        id = as("citizen.wang")
                .body(filing("respondentOrgan", "JW230000"))
                .post("/api/v1/complaints")
                .path("id");
    }

    @Test
    void raisingIsNotOfferedAndIsRefusedAsAnyCommandThatIsNotOffered() {
        as(LEADER)
                .get("/api/v1/complaints/" + id)
                .then()
                .body("handlingOrgan", equalTo("ZF230000"))
                .body("allowedCommands", not(hasItem("raise")))
                .body("allowedCommands", hasItem("designate"));

        command(LEADER, id, "raise", Map.of("reason", "案情重大"))
                .then()
                .statusCode(409)
                .body("allowed", not(hasItem("raise")))
                .body("allowed", hasItem("accept"));
        page(LEADER, "/complaints/").body(not(containsString("/raise\""))).body(containsString("/designate\""));
    }

    @Test
    void reviewIsNotOfferedToTheReporterEither() {
        command(LEADER, id, "accept", null).then().statusCode(200);
        command(LEADER, id, "assign", Map.of("handler", "handler.hlj", "department", "督察室"))
                .then()
                .statusCode(200);
        command(LEADER, id, "conclude", conclusion()).then().statusCode(200);
        command(LEADER, id, "reply", Map.of("text", "属实")).then().statusCode(200);

        as("citizen.wang")
                .get("/api/v1/complaints/" + id)
                .then()
                .body("allowedCommands", hasItem("rate"))
                .body("allowedCommands", not(hasItem("review")));
        command("citizen.wang", id, "review", Map.of("reason", "没有说明原因"))
                .then()
                .statusCode(409)
                .body("allowed", hasItem("rate"));
        page("citizen.wang", "/complaints/mine/").body(not(containsString("/review\"")));
        // nor does the letter promise what nobody could take on
        given().auth()
                .oauth2(TestTokens.of("citizen.wang"))
                .accept("text/html")
                .get("/complaints/mine/" + id + "/letter")
                .then()
                .statusCode(200)
                .body(containsString("投诉举报答复书"))
                .body(not(containsString("申请复查")));
    }

    private ValidatableResponse page(String user, String where) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .get(where + id)
                .then()
                .statusCode(200);
    }
}
