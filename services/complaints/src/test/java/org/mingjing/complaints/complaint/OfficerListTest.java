package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.conclusion;
import static org.mingjing.complaints.complaint.Api.file;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.export.Workbook;

/** Whose work is what: lists by the officer in charge, for officials only. */
@QuarkusTest
class OfficerListTest {
    private static final String LEADER = "leader.jixi.court";
    private static final String FILTERS = "?limit=200&sort=-filedAt&respondentOrgan=FY230302&";
    private static final String NEWEST = "/api/v1/complaints" + FILTERS;

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void whatAnOfficerHasStillOpenIsListedAndEndsWithTheAnswer() {
        var his = assigned("officer.li");
        var hers = assigned("officer.zhao");

        assertThat(listed(LEADER, "handler=officer.li&open=true")).contains(his).doesNotContain(hers);

        command(LEADER, his, "conclude", conclusion()).then().statusCode(200);
        assertThat(listed(LEADER, "handler=officer.li&open=true")).contains(his);
        command(LEADER, his, "reply", Map.of("text", "属实")).then().statusCode(200);
        assertThat(listed(LEADER, "handler=officer.li&open=true")).doesNotContain(his);
        assertThat(listed(LEADER, "handler=officer.li&open=false")).contains(his);
        assertThat(listed(LEADER, "handler=officer.li")).contains(his);
        assertThat(listed("supervisor.jixi", "handler=officer.li")).contains(his);
    }

    @Test
    void whatIsNobodysYetIsListedUntilSomebodyHasIt() {
        var id = file("citizen.wang");
        var declined = file("citizen.wang");
        command(
                        "intake.jixi.court",
                        declined,
                        "decline",
                        Map.of("groundCode", "NOT_COMPETENT", "reason", "不属本院", "remedy", "向公安机关反映"))
                .then()
                .statusCode(200);

        assertThat(listed(LEADER, "assigned=false")).contains(id).doesNotContain(declined);
        assertThat(listed("supervisor.jixi", "assigned=false")).contains(id).doesNotContain(declined);
        Api.toHandling(id);
        assertThat(listed(LEADER, "assigned=false")).doesNotContain(id);
        assertThat(listed(LEADER, "assigned=true")).contains(id).doesNotContain(declined);
    }

    @Test
    void aReporterLearnsNotWhoHandlesHisComplaint() {
        var id = assigned("officer.qian");

        for (var filter : List.of("handler=officer.qian", "assigned=true", "assigned=false")) {
            as("citizen.wang").get("/api/v1/complaints?" + filter).then().statusCode(403);
        }
        as("citizen.wang")
                .get("/api/v1/complaints?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.handler".formatted(id), nullValue());
        as(LEADER)
                .get(NEWEST + "handler=officer.qian")
                .then()
                .body("items.find { it.id == '%s' }.handler".formatted(id), equalTo("officer.qian"));
        as("citizen.wang")
                .body(Map.of("q", "执行案件", "filter", Map.of("charge", Map.of("handler", "officer.qian"))))
                .post("/api/v1/complaints/search")
                .then()
                .statusCode(403);
    }

    @Test
    void theOrganComplainedAboutFindsNothingByAnyOfficer() {
        assigned("officer.sun");

        assertThat(listed("leader.jiguan.court", "handler=officer.sun")).isEmpty();
        assertThat(listed("leader.jiguan.court", "assigned=true")).isEmpty();
    }

    @Test
    void thePageAsksForTheOfficerAndShowsWhoHasIt() {
        var id = assigned("officer.wu");

        as(LEADER)
                .accept("text/html")
                .get("/complaints" + FILTERS + "handler=officer.wu&open=true")
                .then()
                .statusCode(200)
                .body(containsString("<th>承办人</th>"))
                .body(containsString("name=\"handler\" type=\"text\" value=\"officer.wu\""))
                .body(containsString("承办人：</span>officer.wu"))
                .body(containsString("<option value=\"false\">尚未指派承办人</option>"))
                .body(containsString("<option value=\"true\" selected>尚未答复</option>"));
        as(LEADER)
                .accept("text/html")
                .get("/complaints/" + id)
                .then()
                .body(containsString("<a href=\"/complaints?handler=officer.wu&amp;open=true\">officer.wu</a>"));
    }

    @Test
    void theWorkbookHasTheOfficersAndStatesTheFilter() throws IOException {
        var id = assigned("officer.zheng");
        var receipt = as(LEADER).get("/api/v1/complaints/" + id).<String>path("receipt");

        var sheets = Workbook.of(LEADER, "/api/v1/complaints/export?handler=officer.zheng&open=true");
        var none = Workbook.of(LEADER, "/api/v1/complaints/export?assigned=false");

        assertThat(sheets.get("说明").toString()).contains("承办人, officer.zheng", "答复, 尚未答复");
        assertThat(sheets.get("清单").getFirst()).contains("承办人");
        assertThat(sheets.get("清单")).anyMatch(row -> row.contains(receipt) && row.contains("officer.zheng"));
        assertThat(none.get("说明").toString()).contains("指派, 尚未指派承办人");
        assertThat(none.get("清单").toString()).doesNotContain(receipt);
    }

    private static String assigned(String officer) {
        var id = file("citizen.wang");
        command("intake.jixi.court", id, "accept", null).then().statusCode(200);
        command(LEADER, id, "assign", Map.of("handler", officer, "department", "督察室"))
                .then()
                .statusCode(200);
        return id;
    }

    private static List<String> listed(String user, String filter) {
        var answer = as(user).get(NEWEST + filter);
        answer.then().statusCode(200);
        return answer.path("items.id");
    }
}
