package org.mingjing.complaints.extension;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.extension.Petition.HANDLER;
import static org.mingjing.complaints.extension.Petition.LEADER;
import static org.mingjing.complaints.extension.Petition.NOTICE;
import static org.mingjing.complaints.extension.Petition.REASON;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Asking for more time and deciding on it, on the page of the complaint. */
@QuarkusTest
class ExtensionPagesTest {
    private String id;

    @BeforeEach
    void aPetitionInHand() {
        Directory.seed();
        id = Petition.inHand();
    }

    @Test
    void theOfficerAsksOnThePageAndTheLeaderFindsItAndApproves() {
        page(HANDLER)
                .body(allOf(
                        containsString("申请延期"),
                        containsString("最多可以延长 30 日"),
                        containsString("id=\"extension-ask-amount\"")));
        page(LEADER)
                .body(allOf(
                        not(containsString("extension-ask-reason")),
                        containsString("action=\"/complaints/" + id + "/extend\"")));

        post(HANDLER, "", Map.of("key", "k-" + id, "amount", "20", "reason", REASON))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + id + "#extension"));

        page(HANDLER)
                .body(allOf(
                        containsString("延期申请待批"),
                        not(containsString("extension-approve-notice")),
                        not(containsString("extension-ask-reason"))));
        var request = Api.as(LEADER).get(Petition.path(id)).<String>path("[0].id");
        page(LEADER)
                .body(allOf(
                        containsString("延期申请待批：" + HANDLER + " 申请延长 20 日"),
                        containsString(REASON),
                        containsString("extension-approve-notice"),
                        containsString("extension-refuse-reason"),
                        // beside the request that waits there is one way to extend, and it decides the request
                        not(containsString("action=\"/complaints/" + id + "/extend\"")),
                        not(containsString("page."))));
        post(LEADER, "/" + request + "/approve", Map.of("version", "0", "notice", NOTICE))
                .then()
                .statusCode(303);

        page(LEADER).body(allOf(containsString("已批准"), containsString(NOTICE), not(containsString("待批："))));
        browser("citizen.wang")
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString(NOTICE), not(containsString(REASON)), not(containsString("延期申请"))));
    }

    @Test
    void aRefusalIsReadByTheOfficerAndNotByTheReporter() {
        var request = Petition.asked(id);

        post(LEADER, "/" + request + "/refuse", Map.of("version", "0", "reason", "请先查清其他事项"))
                .then()
                .statusCode(303);

        page(LEADER).body(containsString("action=\"/complaints/" + id + "/extend\""));
        page(HANDLER)
                .body(allOf(containsString("未批准"), containsString("请先查清其他事项"), containsString("extension-ask-reason")));
        page("supervisor.jixi").body(allOf(containsString("请先查清其他事项"), not(containsString("extension-ask-reason"))));
        browser("citizen.wang").get("/complaints/mine/" + id).then().body(not(containsString("请先查清其他事项")));
    }

    @Test
    void formsThatAreRefusedComeBackAsTyped() {
        post(HANDLER, "", Map.of("key", "k1", "amount", "31", "reason", REASON))
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("href=\"#extension-ask-amount\""),
                        containsString("最多可以延长 30 日"),
                        containsString(REASON),
                        containsString("value=\"k1\"")));
        post(HANDLER, "", Map.of("amount", "二十", "reason", REASON))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#extension-ask-amount\""));
        var request = Petition.asked(id);
        post(LEADER, "/" + request + "/approve", Map.of("version", "0"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#extension-approve-notice\""));
        post(LEADER, "/" + request + "/refuse", Map.of("version", "7", "reason", "请先查清其他事项"))
                .then()
                .statusCode(412)
                .body(containsString("请先查清其他事项"));
    }

    @Test
    void whoMayNotGetsNothing() {
        var request = Petition.asked(id);

        browser("leader.jiguan.court").get("/complaints/" + id).then().statusCode(404);
        post("leader.jiguan.court", "/" + request + "/approve", Map.of("version", "0", "notice", NOTICE))
                .then()
                .statusCode(404);
        post("citizen.wang", "", Map.of("reason", REASON)).then().statusCode(403);
        post(HANDLER, "/" + request + "/approve", Map.of("version", "0", "notice", NOTICE))
                .then()
                .statusCode(403);
    }

    private ValidatableResponse page(String user) {
        return browser(user).get("/complaints/" + id).then().statusCode(200);
    }

    private Response post(String user, String path, Map<String, String> form) {
        return browser(user).formParams(form).post("/complaints/" + id + "/extension-requests" + path);
    }
}
