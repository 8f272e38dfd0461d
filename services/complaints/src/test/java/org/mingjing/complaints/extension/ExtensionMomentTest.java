package org.mingjing.complaints.extension;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.Meanwhile.becoming;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.extension.Petition.HANDLER;
import static org.mingjing.complaints.extension.Petition.LEADER;
import static org.mingjing.complaints.extension.Petition.ask;
import static org.mingjing.complaints.extension.Petition.asked;
import static org.mingjing.complaints.extension.Petition.decide;
import static org.mingjing.complaints.extension.Petition.inHand;
import static org.mingjing.complaints.extension.Petition.moved;
import static org.mingjing.complaints.extension.Petition.path;
import static org.mingjing.complaints.extension.Petition.state;
import static org.mingjing.complaints.extension.Petition.waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** The complaint moves on at the very moment at which more time is asked for or decided on, or the date has passed. */
@QuarkusTest
class ExtensionMomentTest {
    private String id;

    @BeforeEach
    void aPetitionInHand() {
        Directory.seed();
        id = inHand();
    }

    @Test
    void whatGoesToAnotherOrganWhileMoreTimeIsAskedForIsNotThereAnyMore() throws SQLException {
        during(becoming(id, "handling_organ", "FY230000"), () -> ask(HANDLER, id))
                .getFirst()
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve", "refuse"})
    void whatGoesToAnotherOrganWhileItIsDecidedIsNotThereAnyMore(String verb) throws SQLException {
        var request = asked(id);

        during(becoming(id, "handling_organ", "FY230000"), () -> decide(LEADER, id, request, verb, "\"0\""))
                .getFirst()
                .then()
                .statusCode(404);
        assertThat(state(id)).isEqualTo("LAPSED");
    }

    @Test
    void whoIsRelievedWhileHeAsksIsNotInCharge() throws SQLException {
        during(becoming(id, "handler", "somebody.else"), () -> ask(HANDLER, id))
                .getFirst()
                .then()
                .statusCode(403);
    }

    @Test
    void pastItsDateItWaitsForNobodyAndThePageSaysSo() {
        var request = outlived();

        assertThat(state(id)).isEqualTo("LAPSED");
        assertThat(waiting(LEADER)).doesNotContain(request);
        decide(LEADER, id, request, "approve", "\"0\"").then().statusCode(409);
        page(LEADER)
                .body(allOf(
                        containsString("已失效"),
                        containsString("期限届满前没有审批"),
                        not(containsString("extension-approve-notice")),
                        not(containsString("待批"))));
        page(HANDLER).body(containsString("extension-ask-reason"));
    }

    @Test
    void pastItsDateItStandsInNobodysWay() {
        outlived();

        ask(HANDLER, id).then().statusCode(201);

        as(HANDLER)
                .get(path(id))
                .then()
                .body("state", contains("ASKED", "LAPSED"))
                .body("outlived", contains(false, true));
    }

    @Test
    void itLapsedOnItsDateWhateverBecomesOfTheComplaintAfterwards() {
        outlived();
        var before = as(HANDLER).get(path(id)).<String>path("[0].decidedAt");

        moved(id, "conclude");

        as(HANDLER)
                .get(path(id))
                .then()
                .body("[0].decidedAt", equalTo(before))
                .body("[0].dueAt", equalTo(before))
                .body("[0].outlived", equalTo(true));
    }

    @Test
    void whatTheComplaintOvertookIsSaidToHaveBeen() {
        asked(id);

        moved(id, "suspend");

        page(HANDLER).body(allOf(containsString("本件已流转，申请不再有效"), not(containsString("期限届满前没有审批"))));
    }

    /** Asked, and its date put into the past. */
    private String outlived() {
        var request = asked(id);
        execute("update extension_request set due_at = date_trunc('milliseconds', now()) - interval '1 second'"
                + " where id = '" + request + "'");
        return request;
    }

    private ValidatableResponse page(String user) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html")
                .get("/complaints/" + id)
                .then()
                .statusCode(200);
    }
}
