package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.supervision.problem.LedgerClient.as;
import static org.mingjing.supervision.problem.LedgerClient.problem;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;

/** A problem on its way through the ledger. */
@SupervisionTest
class ProblemResourceTest {

    @Test
    void aProblemGoesAllTheWay() {
        var problem = LedgerClient.registered().signedOff();

        as("supervisor.hlj")
                .act(problem.id(), "recheck", Map.of("ok", true, "findings", "回访 5 家，未反弹"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CONSOLIDATED"))
                .body("allowedCommands", empty())
                .body("signOff.by", equalTo("supervisor.jixi"))
                .body("submission.by", equalTo("handler.jiguan.court"))
                .body("light", equalTo("DONE"));
        as("auditor.hlj")
                .request()
                .get("/api/v1/problems/{id}/timeline", problem.id())
                .then()
                .statusCode(200)
                .body("entry.command", contains("register", "notify", "submit", "sign-off", "recheck"))
                .body("entry.actor", hasItem("handler.jiguan.court"))
                .body("textIntact", everyItem(is(true)));
        as("auditor.hlj")
                .request()
                .get("/api/v1/problems/{id}/timeline/verify", problem.id())
                .then()
                .body("intact", is(true))
                .body("entries", is(5));
    }

    @Test
    void theSupervisorSeesWhatMayBeDone() {
        var problem = LedgerClient.registered();

        assertThat(problem.number()).matches("WT-\\d{4}-23-\\d{6}");
        as("supervisor.jixi")
                .get(problem.id())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo("REGISTERED"))
                .body("allowedCommands", contains("notify"))
                .body("organFullName", equalTo("鸡西市鸡冠区人民法院"))
                .body("clock", equalTo("NOTIFY"))
                .body("light", equalTo("GREEN"));
        // another one than who registered it
        as("supervisor.hlj")
                .get(problem.id())
                .then()
                .body("allowedCommands", containsInAnyOrder("notify", "fix-on-the-spot"));
        as("auditor.hlj").get(problem.id()).then().statusCode(200).body("allowedCommands", empty());
    }

    @Test
    void whatIsFixedOnTheSpotIsSignedOff() {
        var problem = LedgerClient.registered();

        as("supervisor.hlj")
                .act(problem.id(), "fix-on-the-spot", Map.of("evidence", "窗口当场增设"))
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED_OFF"))
                .body("onTheSpot", is(true));
    }

    @Test
    void whatIsSentBackIsSubmittedAgain() {
        var problem = LedgerClient.registered().submitted();

        as("supervisor.jixi")
                .act(problem.id(), "return", Map.of("reason", "清单缺 5 件"))
                .then()
                .statusCode(200)
                .body("status", equalTo("NOTIFIED"))
                .body("clock", equalTo("RECTIFY_AGAIN"));
    }
}
