package org.mingjing.complaints.retaliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.retaliation.RetaliationApi.LEADER;
import static org.mingjing.complaints.retaliation.RetaliationApi.WORDS;
import static org.mingjing.complaints.retaliation.RetaliationApi.anonymousFiling;
import static org.mingjing.complaints.retaliation.RetaliationApi.byReceipt;
import static org.mingjing.complaints.retaliation.RetaliationApi.key;
import static org.mingjing.complaints.retaliation.RetaliationApi.lookUp;
import static org.mingjing.complaints.retaliation.RetaliationApi.named;
import static org.mingjing.complaints.retaliation.RetaliationApi.province;
import static org.mingjing.complaints.retaliation.RetaliationApi.report;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.test.OutboxProbe;

/** Whoever suffers for a complaint says so, and the organ above has it at once. */
@QuarkusTest
class RetaliationTest {
    private String first;
    private Map<String, Object> key;

    @BeforeEach
    void aComplaint() {
        var filed = RetaliationApi.first();
        first = filed.path("id");
        key = key(filed);
    }

    @Test
    void byLoginWithANameItIsTheReportersOwnAndTheProvinceHasIt() {
        var probe = OutboxProbe.of("complaints");
        var filed = report("citizen.wang", first, named(Map.of("text", WORDS)));

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
        byReceipt(key(other), Map.of("text", WORDS, "anonymous", true), once)
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

        byReceipt(key(filed), Map.of("text", WORDS, "anonymous", true, "respondentOrgan", accused), null)
                .then()
                .statusCode(201)
                .body("handlingOrgan", equalTo(to));
    }

    @Test
    void whoCannotSayItIsToldAndNothingIsFiled() {
        report("citizen.li", first, Map.of("text", WORDS, "anonymous", true))
                .then()
                .statusCode(404);
        for (var official : List.of(LEADER, "supervisor.jixi", "court-system")) {
            report(official, first, Map.of("text", WORDS, "anonymous", true))
                    .then()
                    .statusCode(403);
        }
        report(null, first, Map.of("text", WORDS, "anonymous", true)).then().statusCode(401);
        report("citizen.wang", first, Map.of("anonymous", true)).then().statusCode(400);
        report("citizen.wang", first, Map.of("text", WORDS, "anonymous", false))
                .then()
                .statusCode(422);
        report("citizen.wang", first, Map.of("text", WORDS, "anonymous", true, "respondentOrgan", "FY999999"))
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
        report("citizen.wang", first, Map.of("text", WORDS, "anonymous", true))
                .then()
                .statusCode(409);
    }

    @Test
    void aReportIsNotReportedOnOnceMore() {
        var filed = byReceipt(key, Map.of("text", WORDS, "anonymous", true), null);

        byReceipt(key(filed), Map.of("text", WORDS, "anonymous", true), null)
                .then()
                .statusCode(409);
    }
}
