package org.mingjing.complaints.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.file;
import static org.mingjing.complaints.officer.Logins.COURT;
import static org.mingjing.complaints.officer.Logins.comes;
import static org.mingjing.complaints.officer.Logins.official;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.export.Workbook;

/** Names beside staff numbers: for colleagues, and for nobody else. */
@QuarkusTest
class OfficersTest {
    private static final String INTAKE = "intake.jixi.court";
    private static final String LEADER = "leader.jixi.court";
    private static final String NAMED = "沈静（court-0412）";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void colleaguesReadTheNameOfWhoeverIsInChargeAndOthersTheNumber() throws IOException {
        comes("court-0412", "沈静", COURT, "handler");
        var id = assigned("court-0412");
        var receipt = as(LEADER).get("/api/v1/complaints/" + id).<String>path("receipt");

        page(LEADER, "/complaints/" + id).then().body(containsString(">" + NAMED + "</a>"));
        page(LEADER, "/complaints?handler=court-0412").then().body(containsString("</span>" + NAMED));
        assertThat(Workbook.of(LEADER, "/api/v1/complaints/export?handler=court-0412")
                        .get("清单"))
                .anyMatch(row -> row.contains(receipt) && row.contains(NAMED));

        page("supervisor.jixi", "/complaints?handler=court-0412")
                .then()
                .statusCode(200)
                .body(allOf(containsString("</span>court-0412"), not(containsString("沈静"))));
        page("supervisor.jixi", "/complaints/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("court-0412"), not(containsString("沈静"))));
        assertThat(as("citizen.wang").get("/api/v1/complaints/" + id).asString())
                .doesNotContain("沈静", "court-0412");
    }

    @Test
    void theStepsNameColleagues() {
        comes("court-0413", "齐放", COURT, "handler");
        var id = assigned("court-0413");
        var etag = official("court-0413", "齐放", COURT, "handler")
                .get("/api/v1/complaints/" + id)
                .header("ETag");
        official("court-0413", "齐放", COURT, "handler")
                .header("If-Match", etag)
                .body(Map.of("text", "正在查阅执行卷宗"))
                .post("/api/v1/complaints/" + id + "/progress")
                .then()
                .statusCode(200);

        page(LEADER, "/complaints/" + id).then().body(containsString("<p class=\"by\">齐放（court-0413） · "));
    }

    @Test
    void whoeverAssignsChoosesFromColleaguesByNameWithWhatTheyHaveOpen() {
        comes("court-0501", "白露", COURT, "handler");
        comes("court-0502", "贺年", COURT, "leader");
        comes("court-0503", "收件人", COURT, "intake");
        comes("court-0504", "邻院人", "FY230100", "handler");
        assigned("court-0501");
        var id = accepted();

        page(LEADER, "/complaints/" + id)
                .then()
                .body(containsString("<option value=\"court-0501\">白露 · 督察室 · 在办 1 件</option>"))
                .body(containsString("<option value=\"court-0502\">贺年</option>"))
                .body(not(containsString("court-0503")))
                .body(not(containsString("court-0504")));
    }

    @Test
    void aNameMayBeTypedInsteadOfTheNumber() {
        comes("court-0601", "柳 岸", COURT, "handler");
        var id = accepted();

        typed(id, "柳 岸").then().statusCode(303);

        assertThat(as(LEADER).get("/api/v1/complaints/" + id).<String>path("handler"))
                .isEqualTo("court-0601");
    }

    @Test
    void aNumberIsANumberThoughSomebodyIsCalledLikeIt() {
        comes("court-0606", "court-0607", COURT, "handler");
        comes("court-0607", "本名", COURT, "handler");
        var id = accepted();

        typed(id, "ｃｏｕｒｔ－0607").then().statusCode(303);

        assertThat(as(LEADER).get("/api/v1/complaints/" + id).<String>path("handler"))
                .isEqualTo("court-0607");
    }

    @Test
    void aNameThatTwoHaveIsRefusedWithBothNumbers() {
        comes("court-0602", "王勇", COURT, "handler");
        comes("court-0603", "王勇", COURT, "handler");
        var id = accepted();

        typed(id, "王勇")
                .then()
                .statusCode(422)
                .body(containsString("有几位同事叫这个名字，请写工号：court-0602、court-0603"))
                .body(containsString("value=\"王勇\""));
        assertThat(as(LEADER).get("/api/v1/complaints/" + id).<String>path("handler"))
                .isNull();
    }

    @Test
    void whoeverDecidesAboutMoreTimeReadsWhoAsks() {
        comes("court-0611", "申时", COURT, "handler");
        var id = as("citizen.wang")
                .body(Api.filing("kind", "PETITION"))
                .post("/api/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        command(INTAKE, id, "accept", null).then().statusCode(200);
        assign(id, "court-0611");
        official("court-0611", "申时", COURT, "handler")
                .body(Map.of("amount", 20, "reason", "鉴定尚未完成"))
                .post("/api/v1/complaints/" + id + "/extension-requests")
                .then()
                .statusCode(201);

        page(LEADER, "/complaints/" + id)
                .then()
                .body(containsString("延期申请待批：申时（court-0611） 申请延长 20 日"))
                .body(containsString("申时（court-0611） · "));
        page("supervisor.jixi", "/complaints/" + id).then().body(not(containsString("申时")));
    }

    @Test
    void aNumberWithWhichNobodyHasLoggedInIsPointedOutUntilSomebodyHas() {
        var id = assigned("court-0604");

        page(LEADER, "/complaints/" + id).then().body(containsString("本机关没有这个工号的登录记录"));
        page("supervisor.jixi", "/complaints/" + id).then().body(not(containsString("本机关没有这个工号的登录记录")));

        comes("court-0604", "新来", COURT, "handler");
        page(LEADER, "/complaints/" + id)
                .then()
                .body(allOf(containsString("新来（court-0604）"), not(containsString("本机关没有这个工号的登录记录"))));
    }

    @Test
    void whoIsCalledOtherwiseOrLeavesIsKnownAsSuch() {
        comes("court-0605", "旧名", COURT, "handler");
        comes("court-0605", "新名", COURT, "handler");
        var id = assigned("court-0605");
        page(LEADER, "/complaints/" + id).then().body(containsString("新名（court-0605）"));

        AdminSql.execute("update officer set seen_on = current_date - 91 where staff_no = 'court-0605'");
        page(LEADER, "/complaints/" + accepted()).then().body(not(containsString("新名")));
        page(LEADER, "/complaints/" + id).then().body(containsString("新名（court-0605）"));
    }

    private static String accepted() {
        var id = file("citizen.wang");
        command(INTAKE, id, "accept", null).then().statusCode(200);
        return id;
    }

    private static String assigned(String number) {
        var id = accepted();
        assign(id, number);
        return id;
    }

    private static void assign(String id, String number) {
        command(LEADER, id, "assign", Map.of("handler", number, "department", "督察室"))
                .then()
                .statusCode(200);
    }

    private static Response typed(String id, String handler) {
        var version = as(LEADER).get("/api/v1/complaints/" + id).header("ETag").replace("\"", "");
        return browser(LEADER)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("version", version)
                .formParam("handler", handler)
                .formParam("department", "督察室")
                .post("/complaints/" + id + "/assign");
    }

    private static Response page(String user, String path) {
        return browser(user).get(path);
    }
}
