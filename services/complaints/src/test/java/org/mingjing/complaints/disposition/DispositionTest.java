package org.mingjing.complaints.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.commons.time.BusinessTime;
import org.mingjing.complaints.Callers;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** Decisions on persons: added one by one after the conclusion, told to officials, never to the reporter. */
@QuarkusTest
class DispositionTest {
    private static final String LEADER = "leader.jixi.court";
    private static final String HANDLER = "handler.jixi.court";
    private static final String POST = "执行局副局长";

    private String id;

    @BeforeEach
    void aComplaintInTheHandsOfAnOfficer() {
        Directory.seed();
        id = Api.file("citizen.wang");
        Api.toHandling(id);
    }

    @Test
    void aDecisionAfterTheConclusionIsARowOfItsOwnAndOneMoreInTheOverview() {
        conclude();
        int before = dealtWith();

        add(LEADER, decision())
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("kind", equalTo("DISCIPLINARY"))
                .body("personRef", equalTo(POST))
                .body("authority", equalTo("JW230300"));

        assertThat(dealtWith()).isEqualTo(before + 1);
        as(HANDLER)
                .get("/api/v1/complaints/" + id)
                .then()
                .body("conclusion.dispositions.find { it.kind == 'DISCIPLINARY' }.count", equalTo(1));
        as("supervisor.jixi").get(path()).then().statusCode(200).body("items.personRef", hasItem(POST));
        as(LEADER)
                .get("/api/v1/dispositions?kind=DISCIPLINARY")
                .then()
                .body("items.find { it.complaintId == '" + id + "' }.document", equalTo("鸡纪决〔2026〕12号"));
    }

    @Test
    void itIsPossibleAfterTheReplyToo() {
        conclude();
        command(LEADER, id, "reply", Map.of("text", "属实")).then().statusCode(200);
        add(HANDLER, decision()).then().statusCode(201);
        command("citizen.wang", id, "rate", Map.of("speed", 5, "attitude", 5, "result", 4, "cleanness", 5))
                .then()
                .statusCode(200);
        add(HANDLER, with("personRef", null)).then().statusCode(201).body("personRef", nullValue());
    }

    @Test
    void theConclusionItselfCanSayWhoItWas() {
        var probe = OutboxProbe.of("complaints");
        var conclusion = new HashMap<>(Api.conclusion());
        var one = Map.of(
                "kind",
                "ADMONITION",
                "personRef",
                POST,
                "authority",
                "FY230300",
                "document",
                "鸡法纪3号",
                "decidedOn",
                today());
        conclusion.put("dispositions", List.of(Map.of("kind", "CRITICISM_EDUCATION", "count", 2), one));
        command(HANDLER, id, "conclude", conclusion).then().statusCode(200);

        as(LEADER)
                .get(path())
                .then()
                .body("items.size()", equalTo(3))
                .body("items.find { it.kind == 'ADMONITION' }.personRef", equalTo(POST))
                .body("items.find { it.kind == 'ADMONITION' }.authority", equalTo("FY230300"));
        assertThat(probe.emitted("ComplaintConcluded")).isNotEmpty().allSatisfy(row -> assertThat(row.toString())
                .doesNotContain(POST, "鸡法纪3号"));
    }

    @Test
    void theConclusionRefusesADayThatCannotBe() {
        var conclusion = new HashMap<>(Api.conclusion());
        conclusion.put("dispositions", List.of(Map.of("kind", "ADMONITION", "decidedOn", "2018-01-01")));

        command(HANDLER, id, "conclude", conclusion)
                .then()
                .statusCode(422)
                .body("errors.field", contains("dispositions[0].decidedOn"));
    }

    @Test
    void onlyWhoHandlesItOrLeadsThemAddsAndTheReporterAndStrangersReadNothing() {
        conclude();

        add(null, decision()).then().statusCode(401);
        for (var user : List.of("intake.jixi.court", "supervisor.jixi", "citizen.wang")) {
            add(user, decision()).then().statusCode(403);
        }
        for (var user : List.of("leader.jiguan.court", "supervisor.harbin", "citizen.li")) {
            add(user, decision()).then().statusCode(404);
            as(user).get(path()).then().statusCode(404);
        }
        as(null).get(path()).then().statusCode(401);
        as("citizen.wang").get(path()).then().statusCode(403);
    }

    @Test
    void anOfficerToWhomItIsNotGivenAddsNothing() {
        command(LEADER, id, "assign", Map.of("handler", "somebody.else", "department", "督察室"))
                .then()
                .statusCode(200);
        command(LEADER, id, "conclude", Api.conclusion()).then().statusCode(200);

        add(HANDLER, decision()).then().statusCode(403).body("detail", containsString("add-disposition"));
    }

    @Test
    void beforeTheConclusionItIsRefusedWithWhatIsAllowed() {
        add(HANDLER, decision()).then().statusCode(409).body("allowed", hasItem("conclude"));
    }

    @ParameterizedTest
    @CsvSource({"decidedOn, 2018-01-01, 422", "decidedOn, 2999-01-01, 422", "authority, ' ', 400", "decidedOn, , 400"})
    void whatCannotBeIsRefusedByItsField(String field, String value, int status) {
        conclude();

        add(LEADER, with(field, value)).then().statusCode(status).body("errors.field", contains(field));
    }

    @Test
    void aRepeatedRequestAddsOnePerson() {
        conclude();
        var key = UUID.randomUUID().toString();
        var first = add(LEADER, decision(), key);

        assertThat(first.statusCode()).isEqualTo(201);
        add(LEADER, decision(), key).then().statusCode(201).body("id", equalTo(first.path("id")));
        add(LEADER, with("kind", "ADMONITION"), key).then().statusCode(422);
        as(LEADER).get(path()).then().body("items.size()", equalTo(4));
    }

    @Test
    void theReportersViewTheTimelineAndTheEventsHoldNoPerson() {
        conclude();
        command(LEADER, id, "reply", Map.of("text", "属实")).then().statusCode(200);
        var probe = OutboxProbe.of("complaints");
        add(LEADER, decision()).then().statusCode(201);

        for (var part : List.of("", "/timeline")) {
            var seen = as("citizen.wang").get("/api/v1/complaints/" + id + part);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.asString()).doesNotContain(POST, "DISCIPLINARY", "JW230300", "鸡纪决");
        }
        var timeline = as(LEADER).get("/api/v1/complaints/" + id + "/timeline");
        timeline.then().body("command", hasItem("complete-record"));
        assertThat(timeline.asString()).doesNotContain(POST, "鸡纪决");
        assertThat(probe.emitted().toString()).doesNotContain(POST, "鸡纪决");
    }

    @Test
    void systemsReadTheDecisionWithoutThePerson() {
        conclude();
        add(LEADER, decision()).then().statusCode(201);
        var system = as(null).auth().oauth2(TestTokens.of("court-system", Map.of("scope", "complaints.read")));

        var seen = system.get(path());

        seen.then().statusCode(200).body("items.kind", hasItem("DISCIPLINARY"));
        assertThat(seen.asString()).doesNotContain(POST, "鸡纪决");
    }

    @Test
    void theDatabaseItselfKeepsThemFromTheReporterAndTheOrganComplainedAbout() throws SQLException {
        conclude();
        var count = "select count(*) from disposition where complaint_id = '" + id + "'";
        var insert = "insert into disposition (id, complaint_id, kind, decided_at) values (uuidv7(), '" + id
                + "', 'ADMONITION', now())";

        assertThat(ScopedSql.number(official("FY230300", "2303", "handler"), count))
                .isEqualTo(3);
        assertThat(ScopedSql.number(official("FY230302", "230302", "leader"), count))
                .isZero();
        assertThat(ScopedSql.number(reporter(), "select count(*) from complaint where id = '" + id + "'"))
                .isEqualTo(1);
        assertThat(ScopedSql.number(reporter(), count)).isZero();
        assertThat(ScopedSql.refused(reporter(), insert)).isTrue();
        assertThat(ScopedSql.refused(official("ZF230300", "2303", "supervisor"), insert))
                .isTrue();
    }

    private static Scope official(String organ, String region, String role) {
        return Callers.overseeing(organ, region, "s", role);
    }

    private Scope reporter() throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select reporter_ref from complaint where id = '" + id + "'")) {
            assertThat(row.next()).isTrue();
            return Callers.reporter(row.getString(1));
        }
    }

    private void conclude() {
        command(HANDLER, id, "conclude", Api.conclusion()).then().statusCode(200);
    }

    private static int dealtWith() {
        return as(LEADER).get("/api/v1/complaints/overview").path("dealtWith.count");
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/dispositions";
    }

    private Response add(String user, Map<String, ?> decision) {
        return as(user).body(decision).post(path());
    }

    private Response add(String user, Map<String, ?> decision, String key) {
        return as(user).header("Idempotency-Key", key).body(decision).post(path());
    }

    private static Map<String, Object> with(String field, Object value) {
        var changed = new HashMap<String, Object>(decision());
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "kind",
                "DISCIPLINARY",
                "personRef",
                POST,
                "authority",
                "JW230300",
                "document",
                "鸡纪决〔2026〕12号",
                "decidedOn",
                today());
    }

    private static String today() {
        return BusinessTime.dayOf(Instant.now()).toString();
    }
}
