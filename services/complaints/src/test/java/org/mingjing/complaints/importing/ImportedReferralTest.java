package org.mingjing.complaints.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestDatabase;

/** A clue that was handed over before the complaint came to the platform is shown, and rings nowhere. */
@QuarkusTest
class ImportedReferralTest {
    private static final String ELSEWHERE = "/api/v1/handovers?state=ELSEWHERE&limit=200";
    private static final String OFFICER = "leader.jixi.court";
    private OutboxProbe probe;
    private String complaint;

    /** The hand-over of this complaint among those of all tests. */
    private String own(String field) {
        return "items.find { it.complaintId == '" + complaint + "' }." + field;
    }

    @BeforeEach
    void aHistoryThatEndsWithDisciplineInspection() {
        Directory.seed();
        probe = OutboxProbe.of("complaints");
        var filing = Api.filing();
        filing.put("anonymous", true);
        filing.remove("reporter");
        complaint = Loader.take(
                filing,
                "2018-03-05T10:00:00+08:00",
                List.of(
                        Map.of("command", "accept", "at", "2018-03-06T10:00:00+08:00", "actor", "intake.jixi.court"),
                        Map.of(
                                "command",
                                "refer",
                                "at",
                                "2018-03-07T10:00:00+08:00",
                                "actor",
                                "leader.jixi.court",
                                "body",
                                Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))));
    }

    @Test
    void theOrganThatHandlesItSeesItAndNothingIsDue() {
        var id = as(OFFICER)
                .get(ELSEWHERE)
                .then()
                .body(own("targetOrgan"), equalTo("JW230300"))
                .body(own("light"), equalTo("DONE"))
                .body(own("acknowledgeBy"), nullValue())
                .extract()
                .<String>path(own("id"));

        as(OFFICER)
                .accept("text/html")
                .get("/complaints/" + complaint)
                .then()
                .statusCode(200)
                .body(allOf(containsString("已在平台外移交"), containsString("/complaints/handovers/" + id)));
        as(OFFICER)
                .accept("text/html")
                .get("/complaints/handovers/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("不计期限"), not(containsString("/package"))));
        assertThat(probe.emitted()).noneMatch(row -> row.type().contains(".Clue"));
        as("leader.jixi.court")
                .get("/api/v1/complaints/" + complaint + "/timeline")
                .then()
                .body("command", hasItem("refer"))
                .body("findAll { it.command.startsWith('clue') }", hasSize(0));
    }

    @Test
    void theOrganThatGotItOnPaperSeesNothingOfIt() {
        var id = as(OFFICER).get(ELSEWHERE).<String>path(own("id"));

        as("handler.jixi.discipline").get("/api/v1/handovers/" + id).then().statusCode(404);
        as("handler.jixi.discipline")
                .accept("*/*")
                .get("/api/v1/handovers/" + id + "/package")
                .then()
                .statusCode(404);
        as("handler.jixi.discipline")
                .header("If-Match", "\"0\"")
                .body(Map.of("receiptNumber", "鸡纪信〔2018〕17号"))
                .post("/api/v1/handovers/" + id + "/acknowledge")
                .then()
                .statusCode(404);
    }

    @Test
    void itIsTakenBackAndConcludedWhenTheResultIsThere() {
        command(OFFICER, complaint, "assign", Map.of("handler", "handler.jixi.court", "department", "督察室"))
                .then()
                .statusCode(200);
        command("handler.jixi.court", complaint, "conclude", Api.conclusion())
                .then()
                .statusCode(200);
    }

    @Test
    void noComplaintThatWentToDisciplineInspectionIsWithoutItsHandOver() throws SQLException {
        var live = Api.file("citizen.wang");
        Api.toHandling(live);
        command("handler.jixi.court", live, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);

        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select string_agg(c.id || ' ' || c.status, '; ') from complaint c
                            cross join lateral jsonb_array_elements(c.course -> 'referrals') r
                        where r ->> 'target' = 'DISCIPLINE' and (c.source_system is not null or c.id = '%s')
                          and not exists (select from handover h where h.referral_id = (r ->> 'id')::uuid)
                        """.formatted(live))) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
        assertThat(ScopedSql.number(
                        Scope.internal("test"),
                        "select count(*) from handover where state = 'SENT' and due_at is not null and complaint_id = '"
                                + live + "'"))
                .isOne();
    }
}
