package org.mingjing.complaints.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.complaint.Api.file;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.complaints.export.Workbook;
import org.mingjing.test.TestTokens;

/** Names beside staff numbers: for colleagues, and for nobody else. */
@QuarkusTest
class OfficersTest {
    private static final String COURT = "FY230300";
    private static final String INTAKE = "intake.jixi.court";
    private static final String LEADER = "leader.jixi.court";
    private static final String INSERT = "insert into officer (organ, staff_no, name, may_handle, seen_on)"
            + " values ('%s', '%s', '冒名', true, current_date)";
    private static final String NAMED = "沈静（court-0412）";

    @Inject
    OfficersForgotten forgotten;

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
        var etag = of("court-0413", "齐放", COURT, "handler")
                .get("/api/v1/complaints/" + id)
                .header("ETag");
        of("court-0413", "齐放", COURT, "handler")
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
        comes("court-0601", "柳岸", COURT, "handler");
        var id = accepted();

        typed(id, "柳岸").then().statusCode(303);

        assertThat(as(LEADER).get("/api/v1/complaints/" + id).<String>path("handler"))
                .isEqualTo("court-0601");
        page(LEADER, "/complaints?handler=柳岸&sort=-filedAt").then().body(containsString(id));
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
        page(LEADER, "/complaints?handler=王勇").then().statusCode(200);
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
        of("court-0611", "申时", COURT, "handler")
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

        page(LEADER, "/complaints/" + id).then().body(containsString("本机关还没有人用这个工号登录过"));
        page("supervisor.jixi", "/complaints/" + id).then().body(not(containsString("本机关还没有人用这个工号登录过")));

        comes("court-0604", "新来", COURT, "handler");
        page(LEADER, "/complaints/" + id)
                .then()
                .body(allOf(containsString("新来（court-0604）"), not(containsString("本机关还没有人用这个工号登录过"))));
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

    @Test
    void aNameIsForgottenThreeYearsAfterTheLastLogin() throws SQLException {
        comes("court-0701", "留下", COURT, "handler");
        comes("court-0702", "远去", COURT, "handler");
        AdminSql.execute("update officer set seen_on = current_date - 1094 where staff_no = 'court-0701'");
        AdminSql.execute("update officer set seen_on = current_date - 1098 where staff_no = 'court-0702'");

        forgotten.work();

        assertThat(seen(Callers.official(COURT, "court-0701", "handler"), "court-0701"))
                .isOne();
        assertThat(AdminSql.number("select count(*) from officer where staff_no = 'court-0702'"))
                .isZero();
    }

    @Test
    void rowSecurityLetsEachSayHisOwnNameAndReadColleagues() throws SQLException {
        comes("court-0801", "本人", COURT, "handler");
        var colleague = Callers.official(COURT, "court-0802", "handler");

        assertThat(seen(colleague, "court-0801")).isOne();
        for (var other : List.of(
                Callers.official("FY230100", "court-0801", "handler"),
                Callers.overseeing("ZF230300", "2303", "overseer", "supervisor"),
                new Scope(Scope.Kind.SYSTEM, "s", "court-system", COURT, "2303", null, Set.of("system"), null),
                Callers.reporter("ref"),
                Scope.anonymous())) {
            assertThat(seen(other, "court-0801")).as(other.toString()).isZero();
        }
        assertThat(ScopedSql.changed(colleague, "update officer set name = '冒名' where staff_no = 'court-0801'"))
                .isZero();
        assertThat(ScopedSql.changed(colleague, "delete from officer where staff_no = 'court-0801'"))
                .isZero();
        assertThat(ScopedSql.refused(colleague, INSERT.formatted("FY230300", "court-0803")))
                .isTrue();
        assertThat(ScopedSql.refused(colleague, INSERT.formatted("FY230100", "court-0802")))
                .isTrue();
        assertThat(ScopedSql.refused(colleague, INSERT.formatted("FY230300", "court-0802")))
                .isFalse();
    }

    private static int seen(Scope scope, String staffNo) throws SQLException {
        return ScopedSql.number(scope, "select count(*) from officer where staff_no = '" + staffNo + "'");
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

    /** Somebody of that name looks at the worklist. */
    private static void comes(String staffNo, String name, String organ, String role) {
        of(staffNo, name, organ, role).get("/api/v1/work-items").then().statusCode(200);
    }

    private static RequestSpecification of(String staffNo, String name, String organ, String role) {
        var claims = Map.<String, Object>of(
                "sub", staffNo,
                "name", name,
                "organ", organ,
                "region", organ.substring(2, 6),
                "staff_no", staffNo,
                "roles", List.of(role));
        return as(null).auth().oauth2(TestTokens.of("handler.jixi.court", claims));
    }

    private static Response page(String user, String path) {
        return browser(user).get(path);
    }
}
