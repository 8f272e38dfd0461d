package org.mingjing.complaints.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.Meanwhile.becoming;
import static org.mingjing.complaints.Meanwhile.during;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.correction.Corrected.INTAKE;
import static org.mingjing.complaints.correction.Corrected.LEADER;
import static org.mingjing.complaints.correction.Corrected.REPORTER;
import static org.mingjing.complaints.correction.Corrected.correct;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.complaints.AdminSql;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.business.Events;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;

/** As what a complaint counts can be corrected; what the reporter wrote cannot. */
@QuarkusTest
class CorrectionTest {
    private static final String PATH = "/api/v1/complaints/";

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void withAnotherKindTheStatutoryClocksAreThoseOfThatKindForEverybody() {
        var id = Api.file(REPORTER);
        var probe = OutboxProbe.of("complaints");

        correct(INTAKE, id, "kind", "PETITION")
                .then()
                .statusCode(200)
                .body("matter.kind", equalTo("PETITION"))
                .body("matter.text", equalTo("至今未见任何执行措施"))
                .body("clocks.id", contains("PROCEDURAL_REPLY", "RESULT", "ACCEPTANCE"))
                .body("course.corrections[0].changes[0].from", equalTo("COMPLAINT"))
                .body("course.corrections[0].changes[0].toLabel", equalTo("信访"))
                .body("course.corrections[0].groundLabel", equalTo("反映的内容本身说明"));

        var mine = as(REPORTER).get(PATH + id);
        assertThat(mine.<List<?>>path("clocks"))
                .isEqualTo(as(LEADER).get(PATH + id).path("clocks"));
        mine.then().body("course.corrections.changes[0].field", contains("kind"));
        assertThat(probe.emitted("ComplaintCorrected")).hasSize(1);
        as(LEADER)
                .get(PATH + id + "/timeline")
                .then()
                .body("command", contains("file", "correct"))
                .body("after[1].kindBefore", equalTo("COMPLAINT"))
                .body("after[1].kind", equalTo("PETITION"))
                .body("after[1].groundCode", equalTo("TEXT_SHOWS"));
        as(REPORTER).get(PATH + id + "/timeline").then().body("after[1].size()", equalTo(0));
        as(REPORTER).get(PATH + id + "/notices").then().body("notices.kind", hasItem("CORRECTED"));
    }

    @Test
    void whatCountsItAndWhatFindsItFollows() {
        var word = UUID.randomUUID().toString().replace("-", "");
        var id = as(REPORTER)
                .body(Api.filing("title", word))
                .post("/api/v1/complaints")
                .<String>path("id");

        command(
                        LEADER,
                        id,
                        "correct",
                        Map.of(
                                "groundCode",
                                "REPORTER_SAID",
                                "kind",
                                "REPORT",
                                "category",
                                "G1-03",
                                "enterpriseRelated",
                                false))
                .then()
                .statusCode(200)
                .body("matter.categoryGroup", equalTo("G1"))
                .body("matter.enterpriseRelated", equalTo(false))
                .body("course.corrections[0].changes.field", contains("kind", "category", "enterpriseRelated"));

        assertThat(AdminSql.value("select kind || ' ' || category || ' ' || category_group || ' ' || enterprise_related"
                        + " from complaint_figure where complaint_id = '" + id + "'"))
                .isEqualTo("REPORT G1-03 G1 false");
        assertThat(searched(word, "G1-03")).containsExactly(id);
        assertThat(searched(word, "G4-02")).isEmpty();
    }

    private static List<String> searched(String word, String category) {
        return as(LEADER)
                .body(Map.of("q", word, "filter", Map.of("category", category)))
                .post("/api/v1/complaints/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.complaint.id");
    }

    @Test
    void whatIsFoundToBeABusinessEnvironmentEventNeedsItsReportFormWhichStaysWhenItIsNone() {
        var id = Api.file(REPORTER);

        correct(LEADER, id, "kind", "BUSINESS_ENVIRONMENT")
                .then()
                .statusCode(422)
                .body("errors.field", contains("businessEvent"));
        var event = Events.event();
        event.remove("stage");
        command(
                        LEADER,
                        id,
                        "correct",
                        Map.of("groundCode", "TEXT_SHOWS", "kind", "BUSINESS_ENVIRONMENT", "businessEvent", event))
                .then()
                .statusCode(200)
                .body("businessEvent.byOffice", equalTo(true))
                .body("matter.enterpriseRelated", equalTo(true));
        correct(LEADER, id, "enterpriseRelated", false)
                .then()
                .statusCode(422)
                .body("errors.field", contains("enterpriseRelated"));

        correct(LEADER, id, "kind", "COMPLAINT").then().statusCode(200).body("businessEvent", nullValue());
        correct(LEADER, id, "kind", "BUSINESS_ENVIRONMENT")
                .then()
                .statusCode(200)
                .body("businessEvent.measure", equalTo("FREEZE"));
    }

    @Test
    void whoFindsOutTheSameAtTheSameMomentIsToldThatItHasMovedOn() throws SQLException {
        var id = Api.file(REPORTER);
        var event = Events.event();
        event.remove("stage");
        var body = Map.of("groundCode", "TEXT_SHOWS", "kind", "BUSINESS_ENVIRONMENT", "businessEvent", event);

        var answers = during(
                becoming(id, "kind", "BUSINESS_ENVIRONMENT")
                        + "; insert into business_event (complaint_id, of_reporter, deciding_unit, measure, requested)"
                        + " values ('" + id + "', true, 'a', 'FREEZE', 'b')",
                () -> command(LEADER, id, "correct", body, "\"0\""));

        assertThat(answers.getFirst().statusCode()).isEqualTo(412);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "kind, COMPLAINT, kind",
        "category, G9-99, category",
        "groundCode, BORED, groundCode",
    })
    void whatCannotBeOrChangesNothingIsRefused(String field, String value, String wrong) {
        correct(LEADER, Api.file(REPORTER), field, value).then().statusCode(422).body("errors.field", contains(wrong));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "intake.jixi.court, 200, 403",
        "handler.jixi.court, 403, 403",
        "supervisor.jixi, 403, 403",
        "citizen.wang, 403, 403",
        "citizen.li, 403, 403",
        "leader.jiguan.court, 403, 404",
    })
    void itIsForIntakeLeaderAndTheOfficerInChargeAndTheOrganForTheLeaderAlone(String user, int kind, int respondent) {
        var id = Api.file(REPORTER);
        var seen = Api.as(user).get(PATH + id).statusCode() == 200;

        assertThat(command(user, id, "correct-respondent", Corrected.about("FY230303"), "\"0\"")
                        .statusCode())
                .isEqualTo(seen ? respondent : 404);
        assertThat(command(user, id, "correct", Map.of("groundCode", "TEXT_SHOWS", "kind", "REPORT"), "\"0\"")
                        .statusCode())
                .isEqualTo(seen ? kind : 404);
    }

    @Test
    void theOfficerInChargeCorrectsWhileHeHandlesItAndNobodyAfterItsConclusion() {
        var id = Api.file(REPORTER);
        Api.toHandling(id);

        correct("handler.jixi.court", id, "category", "G1-03").then().statusCode(200);
        command("handler.jixi.court", id, "conclude", Api.conclusion()).then().statusCode(200);

        for (var verb : List.of("correct", "correct-respondent")) {
            var body = verb.equals("correct")
                    ? Map.of("groundCode", "TEXT_SHOWS", "kind", "REPORT")
                    : Corrected.about("FY230303");
            command(LEADER, id, verb, body).then().statusCode(409).body("allowed", contains("reply"));
        }
    }

    @Test
    void itIsDoneOnTheVersionThatWasSeenAndByNobodyUnknown() {
        var id = Api.file(REPORTER);
        var body = Map.of("groundCode", "TEXT_SHOWS", "kind", "REPORT");

        command(LEADER, id, "correct", body, null).then().statusCode(428);
        command(LEADER, id, "correct", body, "\"7\"").then().statusCode(412);
        command(null, id, "correct", body, "\"0\"").then().statusCode(401);
        command(LEADER, id, "correct", Map.of("kind", "REPORT"), "\"0\"")
                .then()
                .statusCode(400)
                .body("errors.field", contains("groundCode"));
        command(LEADER, id, "correct-respondent", Map.of(), "\"0\"")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("groundCode", "respondentOrgan"));
        as(LEADER).get(PATH + id).then().body("course.corrections", empty()).body("allowedCommands", not(empty()));
    }
}
