package org.mingjing.complaints.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.link.LinkApi.LEADER;
import static org.mingjing.complaints.link.LinkApi.dismiss;
import static org.mingjing.complaints.link.LinkApi.filed;
import static org.mingjing.complaints.link.LinkApi.link;
import static org.mingjing.complaints.link.LinkApi.repeats;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** What may be the same again is proposed to those who handle it, and they decide. */
@QuarkusTest
class RepeatTest {
    private String first;
    private String again;

    @BeforeEach
    void aComplaintThatCameTwice() {
        Directory.seed();
        // words that no other complaint of the shared database has
        var word = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            word.appendCodePoint(0x4E00 + (int) (Math.random() * 0x5000));
        }
        first = filed("citizen.wang", "执行拖延", "查封财产" + word + "没有处置");
        again = filed(null, "一直拖着不执行", "房屋已经查封，" + word + "就是不处置");
    }

    @Test
    void itIsProposedOnBothSidesWithItsScore() {
        repeats(LEADER, again)
                .then()
                .statusCode(200)
                .body("proposals.complaint.id", contains(first))
                .body("proposals[0].complaint.title", equalTo("执行拖延"))
                .body("proposals[0].complaint.status", equalTo("FILED"))
                .body("proposals[0].dismissed", nullValue())
                .body("days", equalTo(90))
                .body("dismissed", hasSize(0));
        repeats(LEADER, first).then().body("proposals.complaint.id", contains(again));
        assertThat(repeats(LEADER, again).jsonPath().getDouble("proposals[0].score"))
                .isBetween(0.6, 1.0);
    }

    @Test
    void onceLinkedItIsNotProposedAnyMore() {
        link(LEADER, again, first, "REPEAT").then().statusCode(200);

        repeats(LEADER, again).then().body("proposals", hasSize(0));
        repeats(LEADER, first).then().body("proposals", hasSize(0));
    }

    @Test
    void onceDismissedItStaysDismissedOnBothSidesWithWhoAndWhen() {
        dismiss("handler.jixi.court", again, first)
                .then()
                .statusCode(200)
                .body("proposals", hasSize(0))
                .body("dismissed.complaint.id", contains(first))
                .body("dismissed[0].dismissed.by", equalTo("handler.jixi.court"))
                .body("dismissed[0].dismissed.reasonLabel", equalTo("不是同一事项"));

        repeats(LEADER, first).then().body("proposals", hasSize(0)).body("dismissed.complaint.id", contains(again));
        dismiss(LEADER, first, again).then().statusCode(409);
        as(LEADER)
                .get("/api/v1/complaints/" + first + "/timeline")
                .then()
                .body("command", hasItem("compare"))
                .body("after.reason", hasItem("OTHER_MATTER"));
        // a person who knows better may link them all the same
        link(LEADER, again, first, "REPEAT").then().statusCode(200);
    }

    @Test
    void whatWasFiledLongBeforeIsNotProposed() {
        filedDaysAgo(first, 91);
        repeats(LEADER, again).then().body("proposals", hasSize(0));

        filedDaysAgo(first, 89);
        repeats(LEADER, again).then().body("proposals.complaint.id", contains(first));
    }

    @Test
    void whatTheOfficialMayNotSeeIsNotProposed() {
        // the same words, with the leader himself named: he does not see it, his officer does
        var body = Api.filing("respondentStaffNo", LEADER);
        body.put("title", "一直拖着不执行");
        body.put("text", as(LEADER).get("/api/v1/complaints/" + first).path("matter.text"));
        String aboutHim = as("citizen.li").body(body).post("/api/v1/complaints").path("id");

        repeats(LEADER, first).then().body("proposals.complaint.id", not(hasItem(aboutHim)));
        repeats("handler.jixi.court", first).then().body("proposals.complaint.id", hasItem(aboutHim));
        dismiss(LEADER, first, aboutHim).then().statusCode(422);
    }

    @Test
    void onlyTheHandlingOrganDecidesAndReadsThem() {
        for (var user : List.of("supervisor.jixi", "auditor.hlj", "citizen.wang", "court-system")) {
            repeats(user, first).then().statusCode(403);
            dismiss(user, first, again).then().statusCode(403);
        }
        for (var user : List.of("leader.jiguan.court", "handler.jixi", "leader.harbin.police")) {
            repeats(user, first).then().statusCode(404);
            dismiss(user, first, again).then().statusCode(404);
        }
        repeats(null, first).then().statusCode(401);
        dismiss(LEADER, first, first).then().statusCode(422);
        as(LEADER)
                .body(Map.of("reason", "OTHER_MATTER"))
                .post("/api/v1/complaints/" + first + "/repeats/" + again + "/dismiss")
                .then()
                .statusCode(428);
        command(LEADER, first, "designate", Map.of("organ", "FY230100", "reason", "指定异地办理"))
                .then()
                .statusCode(200);
        repeats(LEADER, first).then().statusCode(403);
    }

    private static void filedDaysAgo(String id, int days) {
        execute("update complaint set filed_at = now() - make_interval(days => " + days + ") where id = '" + id + "'");
    }
}
