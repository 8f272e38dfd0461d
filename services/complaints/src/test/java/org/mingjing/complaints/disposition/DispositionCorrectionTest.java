package org.mingjing.complaints.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

/** What was written down wrongly stays, struck through, and counts no more; who is named is not counted twice. */
@QuarkusTest
class DispositionCorrectionTest {
    private static final String LEADER = "leader.jixi.court";
    private static final String HANDLER = "handler.jixi.court";
    private static final String POST = "执行局副局长";
    private static final String REASON = "登记到了别的投诉名下";

    private String id;

    /** Two admonished without being named, one handed over. */
    @BeforeEach
    void aConcludedComplaint() {
        Directory.seed();
        id = Api.file("citizen.wang");
        Api.toHandling(id);
        command(HANDLER, id, "conclude", Api.conclusion()).then().statusCode(200);
    }

    @Test
    void aRowThatIsStruckOutStaysAndCountsNoMore() {
        var row = added();
        int before = dealtWith();

        end(LEADER, row, "strike", Map.of("reason", REASON), "\"0\"")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("ended.how", equalTo("STRUCK"));

        assertThat(dealtWith()).isEqualTo(before - 1);
        assertThat(counted("DISCIPLINARY")).isNull();
        as(LEADER).get(path()).then().body("items.id", not(hasItem(row)));
        as(LEADER).get("/api/v1/dispositions?limit=200").then().body("items.id", not(hasItem(row)));
        as("supervisor.jixi")
                .get(path() + "?ended=true")
                .then()
                .body("items.find { it.id == '" + row + "' }.personRef", equalTo(POST))
                .body("items.find { it.id == '" + row + "' }.ended.by", equalTo(LEADER))
                .body("items.find { it.id == '" + row + "' }.ended.reason", equalTo(REASON));
    }

    @Test
    void aCorrectedRowStaysBesideTheOneThatCounts() {
        var row = added();
        int before = dealtWith();

        String instead = end(HANDLER, row, "correct", correction(), "\"0\"")
                .then()
                .statusCode(201)
                .body("kind", equalTo("ORGANISATIONAL"))
                .body("personRef", equalTo("庭长"))
                .body("ended", nullValue())
                .extract()
                .path("id");

        assertThat(dealtWith()).isEqualTo(before);
        assertThat(counted("DISCIPLINARY")).isNull();
        assertThat(counted("ORGANISATIONAL")).isEqualTo(1);
        as(LEADER)
                .get(path() + "?ended=true")
                .then()
                .body("items.find { it.id == '" + row + "' }.ended.how", equalTo("CORRECTED"))
                .body("items.find { it.id == '" + row + "' }.ended.replacedBy", equalTo(instead));
    }

    @Test
    void whoIsNamedAfterBeingCountedIsCountedOnce() {
        int before = dealtWith();

        add(named()).then().statusCode(201);
        assertThat(counted("ADMONITION")).isEqualTo(2);
        assertThat(dealtWith()).isEqualTo(before);
        as(LEADER).get(path() + "?ended=true").then().body("items.ended.how", hasItem("NAMED"));

        add(with("additional", true)).then().statusCode(201);
        assertThat(counted("ADMONITION")).isEqualTo(3);
        add(named()).then().statusCode(201);
        assertThat(counted("ADMONITION")).isEqualTo(3);
        add(named()).then().statusCode(201);
        assertThat(counted("ADMONITION"))
                .as("nobody is left who was only counted")
                .isEqualTo(4);
        assertThat(dealtWith()).isEqualTo(before + 2);
    }

    @Test
    void twoWhoAreNamedAtTheSameTimeAreTwoOfThoseCounted() throws Exception {
        Callable<Integer> naming = () -> add(named()).statusCode();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            for (var one : clerks.invokeAll(List.of(naming, naming))) {
                assertThat(one.get()).isEqualTo(201);
            }
        }

        assertThat(counted("ADMONITION")).isEqualTo(2);
        as(LEADER).get(path()).then().body("items.findAll { it.personRef == '法警队长' }.size()", equalTo(2));
    }

    @Test
    void ofTwoWhoTakeItBackAtTheSameTimeOneDoes() throws Exception {
        var row = added();
        int before = dealtWith();
        Callable<Integer> striking = () ->
                end(LEADER, row, "strike", Map.of("reason", REASON), "\"0\"").statusCode();
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var answers = clerks.invokeAll(List.of(striking, striking));
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 412);
        }

        assertThat(dealtWith()).isEqualTo(before - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strike", "correct"})
    void onlyWhoMayAddOneTakesOneBack(String verb) {
        var row = added();
        var body = "strike".equals(verb) ? Map.of("reason", REASON) : correction();

        end(null, row, verb, body, "\"0\"").then().statusCode(401);
        for (var user : List.of("intake.jixi.court", "supervisor.jixi", "citizen.wang")) {
            end(user, row, verb, body, "\"0\"").then().statusCode(403);
        }
        for (var user : List.of("leader.jiguan.court", "supervisor.harbin", "citizen.li")) {
            end(user, row, verb, body, "\"0\"").then().statusCode(404);
        }
        var system = as(null).auth().oauth2(TestTokens.of("court-system", Map.of("scope", "complaints.write")));
        system.header("If-Match", "\"0\"")
                .body(body)
                .post(path() + "/" + row + "/" + verb)
                .then()
                .statusCode(403);
        end(LEADER, UUID.randomUUID().toString(), verb, body, "\"0\"").then().statusCode(404);
        end(LEADER, row, verb, body, null).then().statusCode(428);
        end(LEADER, row, verb, body, "\"7\"").then().statusCode(412);
        end(LEADER, row, verb, body, "\"0\"").then().statusCode("strike".equals(verb) ? 200 : 201);
        end(LEADER, row, verb, body, "\"0\"").then().statusCode(412);
        end(LEADER, row, verb, body, "\"1\"").then().statusCode(409);
    }

    @Test
    void whileTheOrganAboveReviewsItTheOldRowsStand() {
        var row = added();
        command(LEADER, id, "reply", Map.of("text", "属实")).then().statusCode(200);
        command("citizen.wang", id, "review", Map.of("reason", "有新的情况")).then().statusCode(200);

        end(LEADER, row, "strike", Map.of("reason", REASON), "\"0\"").then().statusCode(404);
        end("leader.hlj.court", row, "strike", Map.of("reason", REASON), "\"0\"")
                .then()
                .statusCode(409)
                .body("allowed", hasItem("assign"));
    }

    @ParameterizedTest
    @CsvSource({"decidedOn, 2018-01-01, 422", "decidedOn, 2999-01-01, 422", "authority, ' ', 400", "reason, , 400"})
    void aCorrectionThatCannotBeIsRefusedAndTheRowStands(String field, String value, int status) {
        var row = added();
        var body = new HashMap<>(correction());
        body.put(field, value);

        end(LEADER, row, "correct", body, "\"0\"").then().statusCode(status).body("errors.field", hasItem(field));
        end(LEADER, row, "strike", Map.of("reason", " "), "\"0\"").then().statusCode(400);

        assertThat(counted("DISCIPLINARY")).isEqualTo(1);
    }

    @Test
    void theTimelineSaysThatItWasTakenBackAndNothingOfThePersonAndTheReason() {
        var probe = OutboxProbe.of("complaints");
        end(LEADER, added(), "strike", Map.of("reason", REASON), "\"0\"").then().statusCode(200);

        for (var user : List.of(LEADER, "citizen.wang")) {
            var timeline = as(user).get("/api/v1/complaints/" + id + "/timeline");
            timeline.then().body("command", hasItem("correct-record"));
            assertThat(timeline.asString()).doesNotContain(POST, REASON, "DISCIPLINARY");
        }
        assertThat(probe.emitted().toString()).doesNotContain(POST, REASON);
        var system = as(null).auth().oauth2(TestTokens.of("court-system", Map.of("scope", "complaints.read")));
        var seen = system.get(path() + "?ended=true");
        seen.then().statusCode(200).body("items.ended.how", hasItem("STRUCK"));
        assertThat(seen.asString()).doesNotContain(POST, REASON, LEADER);
    }

    @Test
    void theDatabaseLetsARowBeEndedOnceByWhoHandlesItAndNothingElse() throws SQLException {
        var mine = " where complaint_id = '" + id + "'";
        var strike =
                "update disposition set ended_as = 'STRUCK', ended_at = now(), ended_by = 'x', end_reason = 'x'" + mine;
        var handler = official("FY230300", "2303", "handler");

        assertThat(ScopedSql.changed(handler, strike)).isEqualTo(3);
        assertThat(ScopedSql.changed(official("ZF230300", "2303", "supervisor"), strike))
                .isZero();
        assertThat(ScopedSql.changed(official("FY230302", "230302", "leader"), strike))
                .isZero();
        assertThat(ScopedSql.refused(handler, "update disposition set person_ref = 'x'" + mine))
                .isTrue();
        assertThat(ScopedSql.refused(handler, "delete from disposition" + mine)).isTrue();
        for (var row : as(LEADER).get(path()).jsonPath().getList("items.id", String.class)) {
            end(LEADER, row, "strike", Map.of("reason", REASON), "\"0\"").then().statusCode(200);
        }
        assertThat(ScopedSql.changed(handler, strike)).isZero();
    }

    private static Scope official(String organ, String region, String role) {
        return Callers.overseeing(organ, region, "s", role);
    }

    private String added() {
        return add(with("kind", "DISCIPLINARY", "personRef", POST))
                .then()
                .statusCode(201)
                .body("version", equalTo(0))
                .extract()
                .path("id");
    }

    private Response add(Map<String, ?> decision) {
        return as(LEADER).body(decision).post(path());
    }

    private Response end(String user, String row, String verb, Map<String, ?> body, String etag) {
        var request = as(user).body(body);
        return (etag == null ? request : request.header("If-Match", etag)).post(path() + "/" + row + "/" + verb);
    }

    private Integer counted(String kind) {
        return as(LEADER)
                .get("/api/v1/complaints/" + id)
                .path("conclusion.dispositions.find { it.kind == '" + kind + "' }?.count");
    }

    private static int dealtWith() {
        return as(LEADER).get("/api/v1/complaints/overview").path("dealtWith.count");
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/dispositions";
    }

    private static Map<String, Object> named() {
        return Map.of("kind", "ADMONITION", "personRef", "法警队长", "authority", "FY230300", "decidedOn", Api.today());
    }

    private static Map<String, Object> with(Object... pairs) {
        var changed = new HashMap<>(named());
        for (int i = 0; i < pairs.length; i += 2) {
            changed.put((String) pairs[i], pairs[i + 1]);
        }
        return changed;
    }

    private static Map<String, Object> correction() {
        return with("kind", "ORGANISATIONAL", "personRef", "庭长", "reason", "人员有误");
    }
}
