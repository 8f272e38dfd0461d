package org.mingjing.complaints.retaliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.filing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

/** Whoever suffers for a complaint says so, and the organ above has it at once. */
@QuarkusTest
class RetaliationTest {
    private static final String WORDS = "投诉后第三天被停岗";
    private static final String LEADER = "leader.jixi.court";

    private String first;
    private Map<String, Object> key;

    // a complaint about the court of Jiguan, which the court of Jixi handles
    @BeforeEach
    void aComplaint() {
        Directory.seed();
        var filed = as("citizen.wang").body(filing()).post("/api/v1/complaints");
        first = filed.path("id");
        key = Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin"));
    }

    @Test
    void byLoginWithANameItIsTheReportersOwnAndTheProvinceHasIt() {
        var probe = OutboxProbe.of("complaints");
        var filed = report("citizen.wang", named(Map.of("text", WORDS)));

        filed.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("handlingOrgan", equalTo("FY230000"))
                .body("status", equalTo("FILED"))
                .body("pin", notNullValue());
        String id = filed.path("id");
        as("citizen.wang")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("matter.kind", equalTo("REPORT"))
                .body("matter.title", startsWith("受到打击报复："))
                .body("matter.respondentOrgan", equalTo("FY230302"));
        province("leader")
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("command", contains("file", "link-retaliation"));
        var emitted = probe.emitted();
        var linked = emitted.stream()
                .filter(row -> row.type().contains("ComplaintLinked"))
                .findFirst()
                .orElseThrow();
        assertThat(linked.aggregateId()).isEqualTo(id);
        assertThat(linked.payload().get("kind").asText()).isEqualTo("RETALIATION");
        assertThat(emitted).allSatisfy(row -> assertThat(row.toString()).doesNotContain(WORDS, "王小明"));
    }

    @Test
    void byReceiptWithoutANameItHasAReceiptOfItsOwn() {
        var filed = byReceipt(key, Map.of("text", WORDS, "anonymous", true), null);

        filed.then().statusCode(201).body("receipt", not(equalTo(key.get("receipt"))));
        lookUp(filed)
                .then()
                .statusCode(200)
                .body("complaint.matter.anonymous", equalTo(true))
                .body("complaint.handlingOrgan", equalTo("FY230000"))
                .body("steps.command", contains("file", "link-retaliation"));
        // and it is in nobody's list of own complaints
        as("citizen.wang").get("/api/v1/complaints/" + filed.path("id")).then().statusCode(404);
    }

    @Test
    void theSameKeyFilesItOnceAndShowsTheSamePin() {
        var once = UUID.randomUUID().toString();
        var filed = byReceipt(key, Map.of("text", WORDS, "anonymous", true), once);
        var again = byReceipt(key, Map.of("text", WORDS, "anonymous", true), once);

        assertThat(again.<String>path("id")).isEqualTo(filed.path("id"));
        assertThat(again.<String>path("pin")).isEqualTo(filed.path("pin"));
        byReceipt(key, Map.of("text", "别的", "anonymous", true), once).then().statusCode(422);
        // the key of one complaint says nothing about another one
        var other = as(null).body(anonymousFiling()).post("/api/v1/complaints");
        byReceipt(
                        Map.of("receipt", other.path("receipt"), "pin", other.path("pin")),
                        Map.of("text", WORDS, "anonymous", true),
                        once)
                .then()
                .statusCode(201)
                .body("id", not(equalTo(filed.path("id"))));
    }

    @ParameterizedTest(name = "about {0}, {1} retaliated: {2}")
    @CsvSource({
        "FY230302, FY230302, FY230000",
        "FY230302, FY230300, FY230000",
        "FY230302, 哈尔滨市公安局, FY230000",
        "FY230302, FY230000, ZF230000",
        "FY230300, FY230300, ZF230000",
        "FY230300, ZF230000, JW230000",
        "FY230000, FY230000, JW230000",
    })
    void itGoesAboveWhoeverHandlesTheFirstAndNeverToWhoeverDidIt(String about, String accused, String to) {
        var body = anonymousFiling();
        body.put("respondentOrgan", about);
        var filed = as(null).body(body).post("/api/v1/complaints");

        byReceipt(
                        Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin")),
                        Map.of("text", WORDS, "anonymous", true, "respondentOrgan", accused),
                        null)
                .then()
                .statusCode(201)
                .body("handlingOrgan", equalTo(to));
    }

    @Test
    void whoCannotSayItIsToldAndNothingIsFiled() {
        report("citizen.li", Map.of("text", WORDS, "anonymous", true)).then().statusCode(404);
        for (var official : List.of(LEADER, "supervisor.jixi", "court-system")) {
            report(official, Map.of("text", WORDS, "anonymous", true)).then().statusCode(403);
        }
        report(null, Map.of("text", WORDS, "anonymous", true)).then().statusCode(401);
        report("citizen.wang", Map.of("anonymous", true)).then().statusCode(400);
        report("citizen.wang", Map.of("text", WORDS, "anonymous", false)).then().statusCode(422);
        report("citizen.wang", Map.of("text", WORDS, "anonymous", true, "respondentOrgan", "FY999999"))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("respondentOrgan"));
        byReceipt(Map.of("receipt", key.get("receipt"), "pin", "0x0000"), Map.of("text", WORDS), null)
                .then()
                .statusCode(422);
        as(LEADER)
                .get("/api/v1/complaints/" + first + "/retaliation-reports")
                .then()
                .body("reportedAt", hasSize(0));
    }

    @Test
    void oneComplaintHasThreeReportsAtMost() {
        for (int i = 0; i < 3; i++) {
            byReceipt(key, Map.of("text", WORDS + i, "anonymous", true), null)
                    .then()
                    .statusCode(201);
        }

        byReceipt(key, Map.of("text", WORDS, "anonymous", true), null).then().statusCode(409);
        report("citizen.wang", Map.of("text", WORDS, "anonymous", true)).then().statusCode(409);
    }

    @Test
    void theHandlerOfTheFirstLearnsThatThereIsOneAndNothingMore() {
        String id =
                report("citizen.wang", Map.of("text", WORDS, "anonymous", true)).path("id");

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
        report("citizen.wang", accusing).then().statusCode(201);

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
        report("citizen.wang", accusing).then().statusCode(201);

        assertThat(rows("FY230300", LEADER, "leader")).isZero();
        assertThat(rows("FY230300", "handler.jixi.court", "handler")).isOne();
    }

    @Test
    void whoHandlesTheReportKnowsWhichComplaintCameFirst() {
        String id =
                report("citizen.wang", Map.of("text", WORDS, "anonymous", true)).path("id");

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
        String id = byReceipt(
                        Map.of("receipt", about.path("receipt"), "pin", about.path("pin")),
                        Map.of("text", WORDS, "anonymous", true, "respondentOrgan", "GA230102"),
                        null)
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
        assertThat(ScopedSql.refused(scope("ZF230000", "leader.hlj", "leader"), give))
                .isTrue();
        assertThat(ScopedSql.refused(Scope.internal("test"), give)).isTrue();
        var count = "select count(*) from complaint where id = '" + id + "'";
        assertThat(ScopedSql.number(scope("ZF230000", "officer.zhang", "leader"), count))
                .isZero();
        assertThat(ScopedSql.number(scope("ZF230000", "leader.hlj", "leader"), count))
                .isOne();
    }

    @Test
    void aReportIsNotReportedOnOnceMore() {
        var filed = byReceipt(key, Map.of("text", WORDS, "anonymous", true), null);

        byReceipt(
                        Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin")),
                        Map.of("text", WORDS, "anonymous", true),
                        null)
                .then()
                .statusCode(409);
    }

    @Test
    void itStandsOutInListsAndOnTheWorklist() {
        String id =
                report("citizen.wang", Map.of("text", WORDS, "anonymous", true)).path("id");

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
        assertThat(ScopedSql.refused(scope("FY230300", LEADER, "leader"), "delete from retaliation_report"))
                .isTrue();
        assertThat(ScopedSql.refused(
                        scope("FY230300", LEADER, "leader"),
                        "insert into retaliation_report values (gen_random_uuid(), '" + first
                                + "', 'x', 'x', 'FY230300', 'FY230302', null, 'FY230302', null, now())"))
                .isTrue();
    }

    private int rows(String organ, String staff, String role) throws SQLException {
        return ScopedSql.number(
                scope(organ, staff, role), "select count(*) from retaliation_report where first_id = '" + first + "'");
    }

    private static Scope scope(String organ, String staff, String role) {
        var region = organ.substring(2).replaceAll("0+$", "");
        return new Scope(Scope.Kind.PERSON, "s", staff, organ, region, staff, Set.of(role), null);
    }

    /** Somebody of the court of the province. */
    private static RequestSpecification province(String role) {
        var token = TestTokens.of("leader.hlj", Map.of("organ", "FY230000", "roles", List.of(role)));
        return given().auth().oauth2(token).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    private Response report(String user, Map<String, ?> body) {
        return as(user).body(body).post("/api/v1/complaints/" + first + "/retaliation-reports");
    }

    private static Response byReceipt(Map<String, Object> key, Map<String, ?> body, String once) {
        var request = as(null).header("X-Mingjing-Client", UUID.randomUUID().toString());
        if (once != null) {
            request.header("Idempotency-Key", once);
        }
        return request.body(Map.of("receipt", key.get("receipt"), "pin", key.get("pin"), "report", body))
                .post("/api/v1/receipts/retaliation");
    }

    private static Response lookUp(Response filed) {
        return as(null).body(Map.of("receipt", filed.path("receipt"), "pin", filed.path("pin")))
                .post("/api/v1/receipts/lookup");
    }

    private static Map<String, Object> named(Map<String, Object> body) {
        var named = new LinkedHashMap<>(body);
        named.put("anonymous", false);
        named.put("reporter", Map.of("name", "王小明", "phone", "13900000000"));
        return named;
    }

    private static Map<String, Object> anonymousFiling() {
        var body = filing("anonymous", true);
        body.remove("reporter");
        return body;
    }
}
