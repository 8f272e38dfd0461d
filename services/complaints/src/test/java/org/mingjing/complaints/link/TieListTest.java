package org.mingjing.complaints.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.link.LinkApi.LEADER;
import static org.mingjing.complaints.link.LinkApi.filed;
import static org.mingjing.complaints.link.LinkApi.link;
import static org.mingjing.complaints.link.LinkApi.unlink;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;

/** Lists of what is linked, and of reports of retaliation: of those that the caller sees, and with both ends. */
@QuarkusTest
class TieListTest {
    private static final String NEWEST = "/api/v1/complaints?limit=200&sort=-filedAt&respondentOrgan=FY230302&";
    private static final String PROVINCE = "leader.hlj.court";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void repeatsTheirFirstOnesAndJointOnesAreLinkedUntilTheyAreTakenApart() {
        var first = filed();
        var repeat = filed();
        var joint = filed();
        var alone = filed();
        link(LEADER, first, repeat, "REPEAT").then().statusCode(200);
        link(LEADER, joint, alone, "JOINT").then().statusCode(200);
        unlink(LEADER, joint, alone).then().statusCode(200);

        assertThat(listed(LEADER, "linked=true")).contains(first, repeat).doesNotContain(joint, alone);
        assertThat(listed(LEADER, "linked=false")).contains(joint, alone).doesNotContain(first, repeat);

        link(LEADER, joint, alone, "JOINT").then().statusCode(200);
        assertThat(listed(LEADER, "linked=true")).contains(first, repeat, joint, alone);
        assertThat(listed("citizen.wang", "linked=true")).doesNotContain(first, repeat, joint, alone);
    }

    @Test
    void whoDoesNotSeeTheOtherEndDoesNotLearnThatThereIsOne() {
        var first = filed();
        var repeat = filed();
        link(LEADER, first, repeat, "REPEAT").then().statusCode(200);
        Api.toHandling(repeat);
        command(LEADER, repeat, "conclude", Api.conclusion()).then().statusCode(200);
        command(LEADER, repeat, "reply", Map.of("text", "属实")).then().statusCode(200);
        // from then on the court above has it, and the one whose reply is under review does not see it
        command("citizen.wang", repeat, "review", Map.of("reason", "没有说明原因"))
                .then()
                .statusCode(200)
                .body("handlingOrgan", equalTo("FY230000"));

        assertThat(listed(LEADER, "linked=true")).doesNotContain(first, repeat);
        assertThat(listed(LEADER, "linked=false")).contains(first);
        assertThat(listed(PROVINCE, "linked=true")).doesNotContain(first, repeat);
        assertThat(listed(PROVINCE, "linked=false")).contains(repeat);
    }

    @Test
    void reportsOfRetaliationAreListedByTheFilterAndOnThePage() {
        var first = filed();
        String report = as("citizen.wang")
                .body(Map.of(
                        "text",
                        "投诉后第三天被停岗",
                        "anonymous",
                        false,
                        "reporter",
                        Map.of("name", "王小明", "phone", "13900000000")))
                .post("/api/v1/complaints/" + first + "/retaliation-reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(listed(PROVINCE, "retaliation=true")).contains(report);
        assertThat(listed(PROVINCE, "retaliation=false")).doesNotContain(report);
        assertThat(listed(LEADER, "retaliation=true")).doesNotContain(report, first);
        as(PROVINCE)
                .accept("text/html")
                .get("/complaints?retaliation=true&linked=&respondentOrgan=FY230302")
                .then()
                .statusCode(200)
                .body(containsString("/complaints/" + report))
                .body(containsString("反映打击报复的"));
        assertThat(listed("leader.jiguan.court", "retaliation=true")).isEmpty();
    }

    private static List<String> listed(String user, String filter) {
        return as(user).get(NEWEST + filter).then().statusCode(200).extract().path("items.id");
    }
}
