package org.mingjing.complaints.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.complaints.Callers.official;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.link.LinkApi.LEADER;
import static org.mingjing.complaints.link.LinkApi.filed;
import static org.mingjing.complaints.link.LinkApi.link;
import static org.mingjing.complaints.link.LinkApi.links;
import static org.mingjing.complaints.link.LinkApi.unlink;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Who ties complaints together, who reads of it, and who learns nothing. */
@QuarkusTest
class LinkAccessTest {
    private String first;
    private String later;

    @BeforeEach
    void twoComplaints() {
        Directory.seed();
        first = filed();
        later = filed();
    }

    @Test
    void whoHandlesTheOneAndStandsAsideFromTheOtherGetsNoEntryOfALink() {
        // the police are accused of retaliation for a complaint about the court of Jixi, which handles the other one
        var body = Api.filing("respondentOrgan", "FY230300");
        String about = as("citizen.wang").body(body).post("/api/v1/complaints").path("id");
        String report = as("citizen.wang")
                .body(Map.of("text", "被停岗", "anonymous", true, "respondentOrgan", "GA230102"))
                .post("/api/v1/complaints/" + about + "/retaliation-reports")
                .path("id");
        var token = TestTokens.of("leader.hlj", Map.of("roles", List.of("leader", "supervisor")));

        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "JOINT", "other", first, "reason", "SAME_MATTER"))
                .post("/api/v1/complaints/" + report + "/links")
                .then()
                .statusCode(409)
                .body("title", equalTo("不能关联"));
        as(LEADER).get("/api/v1/complaints/" + first + "/timeline").then().body("command", contains("file"));
    }

    @Test
    void aLinkThatTheCallerDoesNotSeeIsNotNamedInARefusal() {
        var body = Api.filing("respondentStaffNo", LEADER);
        String hidden = as("citizen.wang").body(body).post("/api/v1/complaints").path("id");
        var third = filed();
        link("intake.jixi.court", third, hidden, "REPEAT").then().statusCode(200);

        links(LEADER, third).then().body("linked", hasSize(0));
        link(LEADER, third, first, "REPEAT").then().statusCode(409).body("title", equalTo("不能关联"));
        link("intake.jixi.court", third, first, "REPEAT").then().statusCode(409).body("title", equalTo("已是重复件"));
    }

    @ParameterizedTest(name = "{0}: links {1}, reads {2}")
    @CsvSource({
        "intake.jixi.court, 200, 200",
        "handler.jixi.court, 200, 200",
        "leader.jixi.court, 200, 200",
        "supervisor.jixi, 403, 200",
        "auditor.hlj, 403, 200",
        "citizen.wang, 403, 403",
        "citizen.li, 403, 403",
        "court-system, 403, 403",
        "leader.jiguan.court, 404, 404",
        "handler.jixi, 404, 404",
        "handler.harbin.police, 404, 404",
    })
    void whoLinksAndWhoReads(String user, int linking, int reading) {
        links(user, first).then().statusCode(reading);
        link(user, first, later, "REPEAT").then().statusCode(linking);
        links(user, first).then().statusCode(reading);
        unlink(user, first, later).then().statusCode(linking);
    }

    @Test
    void nobodyWithoutALoginComesNear() {
        links(null, first).then().statusCode(401);
        link(null, first, later, "REPEAT").then().statusCode(401);
    }

    @Test
    void whoDoesNotSeeBothLearnsNothingOfTheLink() throws SQLException {
        // the leader gives the later one to another city, and may read it; that city sees the later one alone
        command(LEADER, later, "designate", Map.of("organ", "FY230100", "reason", "指定异地办理"))
                .then()
                .statusCode(200);
        link(LEADER, first, later, "REPEAT").then().statusCode(200);

        var harbin = official("FY230100", "x", "leader");
        assertThat(number(harbin, "select count(*) from complaint where id = '" + later + "'"))
                .isOne();
        assertThat(rows(harbin)).isZero();
        assertThat(rows(official("FY230300", LEADER, "leader"))).isOne();
        // the organ complained about, one above that does not handle it, the reporter, nobody
        assertThat(rows(official("FY230302", "x", "leader"))).isZero();
        assertThat(rows(official("FY230302", "x", "supervisor"))).isZero();
        assertThat(rows(official("FY230000", "x", "leader"))).isZero();
        assertThat(rows(Callers.reporter("ref"))).isZero();
        assertThat(rows(Scope.anonymous())).isZero();
        links(LEADER, first).then().body("linked.complaint.id", contains(later));
    }

    @Test
    void theDatabaseItselfLetsNobodyLinkWhatHeDoesNotHandleNorTheWrongWayRound() {
        var way = "insert into complaint_repeat values ('%s', '%s', 'SAME_TEXT', 'x', '%s', now())";
        var leader = official("FY230300", LEADER, "leader");
        assertThat(refused(leader, way.formatted(first, later, "FY230300"))).isTrue();
        assertThat(refused(leader, way.formatted(later, first, "FY230300"))).isFalse();
        assertThat(refused(leader, way.formatted(later, first, "FY230100"))).isTrue();
        assertThat(refused(official("FY230302", "x", "leader"), way.formatted(later, first, "FY230302")))
                .isTrue();
        assertThat(refused(official("ZF230300", "x", "supervisor"), way.formatted(later, first, "ZF230300")))
                .isTrue();
        assertThat(refused(leader, "update complaint_repeat set reason = 'x'")).isTrue();
    }

    private int rows(Scope scope) throws SQLException {
        return number(scope, "select count(*) from complaint_repeat where complaint_id = '" + later + "'");
    }

    private static int number(Scope scope, String sql) throws SQLException {
        return ScopedSql.number(scope, sql);
    }

    private static boolean refused(Scope scope, String sql) {
        try {
            return ScopedSql.refused(scope, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
