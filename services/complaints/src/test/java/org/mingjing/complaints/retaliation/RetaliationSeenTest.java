package org.mingjing.complaints.retaliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.retaliation.RetaliationApi.LEADER;
import static org.mingjing.complaints.retaliation.RetaliationApi.WORDS;
import static org.mingjing.complaints.retaliation.RetaliationApi.anonymousFiling;
import static org.mingjing.complaints.retaliation.RetaliationApi.byReceipt;
import static org.mingjing.complaints.retaliation.RetaliationApi.key;
import static org.mingjing.complaints.retaliation.RetaliationApi.province;
import static org.mingjing.complaints.retaliation.RetaliationApi.report;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.ScopedSql;

/** Who learns of a report of retaliation, and how much of it. */
@QuarkusTest
class RetaliationSeenTest {
    private String first;
    private Map<String, Object> key;

    @BeforeEach
    void aComplaint() {
        var filed = RetaliationApi.first();
        first = filed.path("id");
        key = key(filed);
    }

    @Test
    void theHandlerOfTheFirstLearnsThatThereIsOneAndNothingMore() {
        String id = report("citizen.wang", first, Map.of("text", WORDS, "anonymous", true))
                .path("id");

        var seen = as(LEADER).get("/api/v1/complaints/" + first + "/retaliation-reports");
        seen.then().statusCode(200).body("reportedAt", hasSize(1)).body("first", nullValue());
        assertThat(seen.asString()).doesNotContain(id, WORDS);
        as(LEADER).get("/api/v1/complaints/" + id).then().statusCode(404);
        as(LEADER)
                .get("/api/v1/complaints/" + id + "/retaliation-reports")
                .then()
                .statusCode(404);
        // nor does the first one's timeline say so: whoever is accused may read it
        as(LEADER).get("/api/v1/complaints/" + first + "/timeline").then().body("command", contains("file"));
        as("citizen.wang")
                .get("/api/v1/complaints/" + first + "/retaliation-reports")
                .then()
                .statusCode(403);
    }

    @Test
    void whoIsAccusedOfRetaliationLearnsNothing() throws SQLException {
        var accusing = new LinkedHashMap<String, Object>(Map.of("text", WORDS, "anonymous", true));
        accusing.put("respondentOrgan", "FY230300");
        report("citizen.wang", first, accusing).then().statusCode(201);

        as(LEADER)
                .get("/api/v1/complaints/" + first + "/retaliation-reports")
                .then()
                .statusCode(200)
                .body("reportedAt", hasSize(0));
        assertThat(rows("FY230300", LEADER, "leader")).isZero();
        assertThat(rows("FY230302", "x", "leader")).isZero();
        assertThat(rows("FY230302", "x", "supervisor")).isZero();
        assertThat(rows("FY230000", "x", "leader")).isOne();
    }

    @Test
    void anOfficerWhoIsAccusedWhereverHeServesLearnsNothing() throws SQLException {
        var accusing = new LinkedHashMap<String, Object>(Map.of("text", WORDS, "anonymous", true));
        accusing.put("respondentStaffNo", LEADER);
        report("citizen.wang", first, accusing).then().statusCode(201);

        assertThat(rows("FY230300", LEADER, "leader")).isZero();
        assertThat(rows("FY230300", "handler.jixi.court", "handler")).isOne();
    }

    @Test
    void whoHandlesTheReportKnowsWhichComplaintCameFirst() {
        String id = report("citizen.wang", first, Map.of("text", WORDS, "anonymous", true))
                .path("id");

        province("handler")
                .get("/api/v1/complaints/" + id + "/retaliation-reports")
                .then()
                .statusCode(200)
                .body("first.receipt", equalTo(key.get("receipt")))
                .body("first.handlingOrgan", equalTo("FY230300"))
                .body("first.id", nullValue());
        province("handler").get("/api/v1/complaints/" + first).then().statusCode(404);
    }

    @Test
    void whoeverWasComplainedAboutFirstStandsAsideFromTheReportTooWhereverItIsGiven() throws SQLException {
        // about the court of Jixi first, which the court of the province handles; then the police are accused
        var body = anonymousFiling();
        body.put("respondentOrgan", "FY230300");
        body.put("respondentStaffNo", "officer.zhang");
        var about = as(null).body(body).post("/api/v1/complaints");
        String id = byReceipt(key(about), Map.of("text", WORDS, "anonymous", true, "respondentOrgan", "GA230102"), null)
                .path("id");
        as("leader.hlj")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("matter.retaliation", equalTo(true));

        for (var aside : List.of("FY230300", "FY230302", "GA230102")) {
            as("leader.hlj")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("organ", aside, "reason", "指定办理"))
                    .post("/api/v1/complaints/" + id + "/designate")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("organ"));
        }
        // even if the program gave it to them, the database would not
        var give = "update complaint set handling_organ = 'FY230300', routed_by = 'ZF230000' where id = '" + id + "'";
        assertThat(ScopedSql.refused(Callers.official("ZF230000", "leader.hlj", "leader"), give))
                .isTrue();
        assertThat(ScopedSql.refused(Scope.internal("test"), give)).isTrue();
        var count = "select count(*) from complaint where id = '" + id + "'";
        assertThat(ScopedSql.number(Callers.official("ZF230000", "officer.zhang", "leader"), count))
                .isZero();
        assertThat(ScopedSql.number(Callers.official("ZF230000", "leader.hlj", "leader"), count))
                .isOne();
    }

    @Test
    void itStandsOutInListsAndOnTheWorklist() {
        String id = report("citizen.wang", first, Map.of("text", WORDS, "anonymous", true))
                .path("id");

        province("leader")
                .get("/api/v1/complaints?limit=200")
                .then()
                .body("items.find { it.id == '" + id + "' }.retaliation", equalTo(true));
        String next = null;
        List<String> tags = null;
        do {
            var request = province("leader").queryParam("limit", 200);
            var page = (next == null ? request : request.queryParam("cursor", next)).get("/api/v1/work-items");
            page.then().statusCode(200);
            List<String> found = page.path("items.find { it.id == '" + id + "' }.tags");
            tags = found == null ? tags : found;
            next = page.path("next");
        } while (tags == null && next != null);
        assertThat(tags).first().isEqualTo("打击报复");
    }

    @Test
    void nobodyButThePlatformWritesReports() throws SQLException {
        assertThat(ScopedSql.refused(Callers.official("FY230300", LEADER, "leader"), "delete from retaliation_report"))
                .isTrue();
        assertThat(ScopedSql.refused(
                        Callers.official("FY230300", LEADER, "leader"),
                        "insert into retaliation_report values (gen_random_uuid(), '" + first
                                + "', 'x', 'x', 'FY230300', 'FY230302', null, 'FY230302', null, now())"))
                .isTrue();
    }

    private int rows(String organ, String staff, String role) throws SQLException {
        return ScopedSql.number(
                Callers.official(organ, staff, role),
                "select count(*) from retaliation_report where first_id = '" + first + "'");
    }
}
