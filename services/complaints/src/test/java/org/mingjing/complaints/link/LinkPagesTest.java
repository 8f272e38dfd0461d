package org.mingjing.complaints.link;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.link.LinkApi.LEADER;
import static org.mingjing.complaints.link.LinkApi.filed;
import static org.mingjing.complaints.link.LinkApi.link;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Links and proposals on the pages of officials, and what the reporter reads of them. */
@QuarkusTest
class LinkPagesTest {
    private String first;
    private String again;

    @BeforeEach
    void aComplaintThatCameTwice() {
        Directory.seed();
        var words = UUID.randomUUID() + "这是另外一句话" + UUID.randomUUID();
        first = filed("citizen.wang", "查封后不处置", "房屋查封半年" + words);
        again = filed("citizen.li", "查封了一直不处置", "房屋已经查封" + words);
    }

    @Test
    void aProposalIsShownLinkedAndItsOutcomeStandsBesideTheRepeat() {
        Api.toHandling(first);
        command(LEADER, first, "conclude", Api.conclusion()).then().statusCode(200);

        browser(LEADER)
                .get("/complaints/" + again)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("可能重复"),
                        containsString("件内容相似的投诉"),
                        containsString("/complaints/" + first),
                        containsString("属实"),
                        containsString("action=\"/complaints/" + again + "/links\"")));
        browser(LEADER)
                .formParams("version", "0", "other", receipt(first), "kind", "REPEAT", "reason", "SAME_TEXT")
                .post("/complaints/" + again + "/links")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/complaints/" + again + "#links"));
        browser(LEADER)
                .get("/complaints/" + again)
                .then()
                .body(allOf(containsString("首次件"), containsString("内容基本相同"), containsString("属实")))
                .body(not(containsString("可能重复")));
        browser(LEADER).get("/complaints/" + first).then().body(containsString("重复件"));
        browser("supervisor.jixi")
                .get("/complaints/" + again)
                .then()
                .body(containsString("首次件"))
                .body(not(containsString("解除关联")));
        browser(LEADER)
                .header("Accept-Language", "en")
                .get("/complaints/" + again)
                .then()
                .body(containsString("First one"));
    }

    @Test
    void aProposalIsDismissedAndStaysSoWithWhoAndWhy() {
        browser("handler.jixi.court")
                .formParams("version", "0", "reason", "NEW_FACTS")
                .post("/complaints/" + again + "/repeats/" + first + "/dismiss")
                .then()
                .statusCode(303);

        browser(LEADER)
                .get("/complaints/" + first)
                .then()
                .body(containsString("已认定不重复的 1 件"))
                .body(containsString("有新的事实"))
                .body(not(containsString("/repeats/" + again + "/dismiss")));
    }

    @Test
    void jointOnesAreLinkedByHandAndOneLeaves() {
        browser(LEADER)
                .formParams("version", "0", "other", receipt(first), "kind", "JOINT", "reason", "SAME_MATTER")
                .post("/complaints/" + again + "/links")
                .then()
                .statusCode(303);
        browser(LEADER).get("/complaints/" + first).then().body(containsString("本件退出联名"));

        browser(LEADER)
                .formParams("version", "0", "reason", "HANDLED_APART")
                .post("/complaints/" + first + "/links/" + again + "/remove")
                .then()
                .statusCode(303);
        browser(LEADER).get("/complaints/" + first).then().body(not(containsString("本件退出联名")));
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        var path = "/complaints/" + again + "/links";
        browser(LEADER)
                .formParams("version", "0", "other", "TS-XXXX-XXXX", "kind", "JOINT", "reason", "SAME_MATTER")
                .post(path)
                .then()
                .statusCode(422)
                .body(allOf(containsString("TS-XXXX-XXXX"), containsString("没有这一件，或者您看不到")));
        browser(LEADER)
                .formParams("version", "0", "other", receipt(first))
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#links-reason\""));
        browser(LEADER)
                .formParams("version", "7", "other", receipt(first), "kind", "JOINT", "reason", "SAME_MATTER")
                .post(path)
                .then()
                .statusCode(412);
        link(LEADER, first, again, "REPEAT").then().statusCode(200);
        browser(LEADER)
                .formParams("version", "0", "other", receipt(first), "kind", "JOINT", "reason", "SAME_MATTER")
                .post(path)
                .then()
                .statusCode(409)
                .body(containsString("这两件已经关联"));
        browser("leader.jiguan.court")
                .formParams("version", "0", "other", receipt(first), "kind", "JOINT", "reason", "SAME_MATTER")
                .post(path)
                .then()
                .statusCode(404);
        browser("citizen.wang").formParams("version", "0").post(path).then().statusCode(403);
    }

    @Test
    void theReporterReadsThatItIsHandledTogetherAndNothingOfTheOther() {
        var together = "一并办理";
        browser("citizen.wang").get("/complaints/mine/" + first).then().body(not(containsString(together)));

        link(LEADER, first, again, "REPEAT").then().statusCode(200);

        browser("citizen.wang")
                .get("/complaints/mine/" + first)
                .then()
                .statusCode(200)
                .body(containsString(together))
                .body(not(containsString(again)))
                .body(not(containsString(receipt(again))));
        browser("citizen.li")
                .get("/complaints/mine/" + again)
                .then()
                .body(containsString(together))
                .body(not(containsString(receipt(first))));
        as("citizen.wang")
                .get("/api/v1/complaints/" + first + "/timeline")
                .then()
                .body("[1].after", equalTo(Map.of()));
    }

    private static String receipt(String id) {
        return as(LEADER).get("/api/v1/complaints/" + id).path("receipt");
    }
}
