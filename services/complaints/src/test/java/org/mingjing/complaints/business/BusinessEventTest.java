package org.mingjing.complaints.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;

/** The report form of harm to the business environment. */
@QuarkusTest
class BusinessEventTest {
    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void whoeverSeesTheComplaintSeesTheReportWithTheCodeAsItIsKept() {
        var id = filed("citizen.wang", Events.filing());

        for (var reader : new String[] {"leader.jixi.court", "citizen.wang", "supervisor.jixi"}) {
            Api.as(reader)
                    .get("/api/v1/complaints/" + id)
                    .then()
                    .statusCode(200)
                    .body("businessEvent.harmedName", equalTo("北方木业有限公司"))
                    .body("businessEvent.harmedCode", equalTo(Events.CODE))
                    .body("businessEvent.measureLabel", equalTo("冻结"))
                    .body("businessEvent.stageLabel", equalTo("执行"))
                    .body("businessEvent.amountFen", equalTo(260_000_000))
                    .body("businessEvent.since", equalTo("2018-01-15"))
                    .body("matter.enterpriseRelated", equalTo(true));
        }
    }

    @Test
    void anEnterpriseThatReportsForItselfIsNamedNowhereButInTheVault() throws SQLException {
        var id = filed("enterprise.longjiang", Events.ofReporter());

        var view = Api.as("leader.jixi.court").get("/api/v1/complaints/" + id);
        assertThat(view.statusCode()).isEqualTo(200);
        assertThat(view.asString()).doesNotContain("龙江粮贸", Events.CODE);
        view.then().body("businessEvent.ofReporter", equalTo(true)).body("businessEvent.harmedName", nullValue());
        assertThat(ScopedSql.number(
                        Scope.internal("test"),
                        "select count(*) from business_event where complaint_id = '" + id
                                + "' and (harmed_name is not null or harmed_code is not null)"))
                .isZero();
    }

    @Test
    void nothingOfTheEnterpriseIsInAnEvent() {
        var probe = OutboxProbe.of("complaints");

        var id = filed("citizen.wang", Events.filing());

        assertThat(probe.emitted().toString()).contains(id).doesNotContain("北方木业", Events.CODE, "解除超出标的");
    }

    @Test
    void theOrganComplainedAboutSeesNothingOfItByPageApiOrSql() throws SQLException {
        var id = filed("citizen.wang", Events.filing());

        Api.as("leader.jiguan.court").get("/api/v1/complaints/" + id).then().statusCode(404);
        var respondent = Callers.official("FY230302", "x", "leader");
        var handler = Callers.official("FY230300", "x", "leader");
        var row = "select count(*) from business_event where complaint_id = '" + id + "'";
        assertThat(ScopedSql.number(respondent, row)).isZero();
        assertThat(ScopedSql.number(Scope.anonymous(), row)).isZero();
        assertThat(ScopedSql.number(handler, row)).isOne();
        assertThat(ScopedSql.refused("update business_event set measure = 'FINE'"))
                .isTrue();
        assertThat(ScopedSql.refused("delete from business_event")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "harmedCode, 91350100M000100Y44, businessEvent.harmedCode, 400",
        "harmedCode, , businessEvent.harmedCode, 422",
        "harmedName, , businessEvent.harmedName, 422",
        "measure, MAGIC, businessEvent.measure, 422",
        "measure, , businessEvent.measure, 400",
        "stage, SOMEWHERE, businessEvent.stage, 422",
        "amountFen, -1, businessEvent.amountFen, 400",
        "since, 2999-01-01, businessEvent.since, 400",
        "decidingUnit, , businessEvent.decidingUnit, 400",
        "requested, , businessEvent.requested, 400",
        "ofReporter, true, businessEvent.harmedName, 422",
    })
    void eachFieldIsRefusedByItsName(String field, String value, String named, int status) {
        file("citizen.wang", Events.filing(field, value))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(named));
    }

    @Test
    void theFormBelongsToItsKindAndTheKindHasItsForm() {
        var without = Events.filing();
        without.remove("businessEvent");
        refused(without, "businessEvent");
        var other = Events.filing();
        other.put("kind", "COMPLAINT");
        refused(other, "businessEvent");
        var noCase = Events.filing();
        noCase.remove("caseNumber");
        refused(noCase, "businessEvent.stage");
        var nameless = Events.ofReporter();
        nameless.put("anonymous", true);
        nameless.remove("reporter");
        refused(nameless, "businessEvent.ofReporter");
        var unnamed = Events.ofReporter();
        unnamed.put("reporter", Map.of("name", "王小明", "phone", "13900000000"));
        refused(unnamed, "reporter.creditCode");
        var wrong = Events.ofReporter();
        wrong.put(
                "reporter",
                Map.of("name", "王", "phone", "1", "enterpriseName", "某公司", "creditCode", "91350100M000100Y34"));
        file("citizen.wang", wrong).then().statusCode(400).body("errors.field", hasItem("reporter.creditCode"));
    }

    private static void refused(Map<String, Object> body, String field) {
        file("citizen.wang", body).then().statusCode(422).body("errors.field", hasItem(field));
    }

    private static Response file(String user, Map<String, Object> body) {
        return Api.as(user)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/complaints");
    }

    static String filed(String user, Map<String, Object> body) {
        return file(user, body).then().statusCode(201).extract().path("id");
    }
}
