package org.mingjing.complaints.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.AdminSql.execute;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.handover.Clue.DISCIPLINE;
import static org.mingjing.complaints.handover.Clue.OFFICER;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;

/** A clue handed over is between two organs; nobody else sees it, and whoever was complained about stands aside. */
@QuarkusTest
class HandoverSeenTest {
    private String complaint;
    private Clue clue;
    private String id;

    @BeforeEach
    void aClueHandedOver() {
        Directory.seed();
        clue = Clue.handedOver(Map.of());
        complaint = clue.complaint();
        id = clue.id();
    }

    @Test
    void nobodyElseSeesItAndTheHandlingOrganOnlyReads() {
        var path = "/api/v1/handovers/" + id;
        as(null).get(path).then().statusCode(401);
        as("citizen.wang").get(path).then().statusCode(403);
        as("supervisor.jixi").get(path).then().statusCode(403);
        for (var stranger : new String[] {"handler.jiguan.court", "leader.jiguan.court", "handler.harbin.police"}) {
            as(stranger).get(path).then().statusCode(404);
            as(stranger).accept("*/*").get(path + "/package").then().statusCode(404);
            clue.acknowledge(stranger, "\"0\"").then().statusCode(404);
        }
        clue.acknowledge(OFFICER, "\"0\"").then().statusCode(403);
        clue.feedBack(OFFICER, "\"0\"").then().statusCode(403);
        as(OFFICER).accept("*/*").get(path + "/package").then().statusCode(403);
        clue.acknowledge(DISCIPLINE, null).then().statusCode(428);
        clue.acknowledge(DISCIPLINE, "\"7\"").then().statusCode(412);
        clue.feedBack(DISCIPLINE, "\"0\"").then().statusCode(409).body("allowed", hasItem("acknowledge"));
        as(DISCIPLINE).get(path).then().statusCode(200).body("complaintId", nullValue());
        as(DISCIPLINE).get("/api/v1/complaints/" + complaint).then().statusCode(404);
    }

    @Test
    void theDatabaseItselfShowsItToThoseTwoOrgansAlone() throws SQLException {
        assertThat(seen("FY230300", "handler")).isOne();
        assertThat(seen("JW230300", "leader")).isOne();
        assertThat(seen("JW230300", "intake")).isZero();
        assertThat(seen("JW230000", "leader")).isZero();
        assertThat(seen("FY230302", "leader")).isZero();
        assertThat(seen("ZF230300", "supervisor")).isZero();
        assertThat(seen(null, "citizen")).isZero();
        assertThat(ScopedSql.refused("update handover set contents = '{}'")).isTrue();
        assertThat(ScopedSql.refused("delete from handover")).isTrue();
    }

    @Test
    void whoeverWasComplainedAboutFirstStandsAsideFromTheHandOverToo() throws SQLException {
        var report = Api.file("citizen.wang");
        Api.toHandling(report);
        execute("update complaint set first_respondent_organ = 'GA230102', first_respondent_staff_no = 'zhang'"
                + " where id = '" + report + "'");
        command(OFFICER, report, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        var count = "select count(*) from handover where complaint_id = '" + report + "'";
        var answer = "update handover set version = 7 where complaint_id = '" + report + "'";

        assertThat(ScopedSql.number(discipline("x"), count)).isOne();
        assertThat(ScopedSql.number(discipline("zhang"), count)).isZero();
        assertThat(ScopedSql.changed(discipline("x"), answer)).isOne();
        assertThat(ScopedSql.changed(discipline("zhang"), answer)).isZero();

        execute("update handover set first_respondent_organ = 'JW230000' where complaint_id = '" + report + "'");
        assertThat(ScopedSql.number(discipline("x"), count)).isZero();
    }

    private static Scope discipline(String staff) {
        return new Scope(Scope.Kind.PERSON, "s", staff, "JW230300", "2303", staff, Set.of("handler"), null);
    }

    private int seen(String organ, String role) throws SQLException {
        var scope =
                new Scope(Scope.Kind.PERSON, "s", "x", organ, "2303", organ == null ? null : "x", Set.of(role), "r");
        return ScopedSql.number(scope, "select count(*) from handover where id = '" + id + "'");
    }
}
