package org.mingjing.complaints.handover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.command;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.commons.scope.Scope;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.ScopedSql;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** A clue goes to discipline inspection as a signed package, is acknowledged, fed back, and the complaint concluded. */
@QuarkusTest
class HandoverTest {
    private static final String OFFICER = "handler.jixi.court";
    private static final String DISCIPLINE = "handler.jixi.discipline";
    private static final String RECEIPT = "鸡纪信〔2018〕15号";
    private static final String WORDS = "已对有关人员立案审查";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    private String complaint;
    private String id;
    private OutboxProbe probe;

    @BeforeEach
    void aClueHandedOver() {
        Directory.seed();
        complaint = Api.file("citizen.wang");
        given().auth()
                .oauth2(TestTokens.of("citizen.wang"))
                .multiPart("file", "a.pdf", PDF, "application/pdf")
                .post("/api/v1/complaints/" + complaint + "/evidence")
                .then()
                .statusCode(201);
        Api.toHandling(complaint);
        probe = OutboxProbe.of("complaints");
        command(OFFICER, complaint, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        id = as(DISCIPLINE).get("/api/v1/handovers?state=SENT&limit=1").path("items[0].id");
    }

    @Test
    void itIsAcknowledgedAndFedBackAndThenTheComplaintIsConcluded() {
        command(OFFICER, complaint, "conclude", Api.conclusion()).then().statusCode(409);

        acknowledge(DISCIPLINE, "\"0\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("receiptNumber", equalTo(RECEIPT))
                .body("allowedCommands", hasItem("feedback"));
        acknowledge(DISCIPLINE, "\"1\"").then().statusCode(409).body("allowed", hasItem("feedback"));
        feedBack(DISCIPLINE, "\"1\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("FED_BACK"))
                .body("light", equalTo("DONE"));
        feedBack(DISCIPLINE, "\"2\"").then().statusCode(409);

        as(OFFICER)
                .get("/api/v1/handovers/" + id)
                .then()
                .body("complaintId", equalTo(complaint))
                .body("feedback", equalTo(WORDS))
                .body("allowedCommands.size()", equalTo(0));
        as(OFFICER)
                .get("/api/v1/complaints/" + complaint)
                .then()
                .body("course.referrals[0].result", equalTo("CASE_OPENED"));
        command(OFFICER, complaint, "conclude", Api.conclusion()).then().statusCode(200);
        as(OFFICER)
                .get("/api/v1/complaints/" + complaint + "/timeline")
                .then()
                .body(
                        "command",
                        hasItems("clue-handed-over", "clue-acknowledged", "clue-fed-back", "referral-answered"));
        var clues = probe.emitted().stream()
                .filter(row -> row.type().contains(".Clue"))
                .toList();
        assertThat(clues).hasSize(3).allSatisfy(row -> assertThat(row.toString())
                .doesNotContain("立案审查", RECEIPT));
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
            acknowledge(stranger, "\"0\"").then().statusCode(404);
        }
        acknowledge(OFFICER, "\"0\"").then().statusCode(403);
        feedBack(OFFICER, "\"0\"").then().statusCode(403);
        as(OFFICER).accept("*/*").get(path + "/package").then().statusCode(403);
        acknowledge(DISCIPLINE, null).then().statusCode(428);
        acknowledge(DISCIPLINE, "\"7\"").then().statusCode(412);
        feedBack(DISCIPLINE, "\"0\"").then().statusCode(409).body("allowed", hasItem("acknowledge"));
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
    void everyHashAndTheSignatureOfThePackageHoldAndAChangedByteIsFound() throws IOException, GeneralSecurityException {
        var download = as(DISCIPLINE).accept("*/*").get("/api/v1/handovers/" + id + "/package");
        assertThat(download.statusCode()).isEqualTo(200);
        var files = unzip(download.asByteArray());
        var manifest = files.get("manifest.json");
        var key = given().get("/api/v1/handover-key").<String>path("publicKey");

        for (var entry : Json.read(manifest).get("files")) {
            if (entry.hasNonNull("path")) {
                var content = files.get(entry.get("path").asText());
                assertThat(entry.get("sha256").asText()).isEqualTo(sha256(content));
                assertThat(entry.get("sizeBytes").asInt()).isEqualTo(content.length);
            } else {
                assertThat(entry.get("withheld").asText()).isNotBlank();
            }
        }
        assertThat(Json.read(manifest).get("files")).hasSize(2);
        assertThat(Json.read(manifest).get("identity").asText()).isEqualTo("WITHHELD");
        assertThat(Json.read(files.get("signature.json")).get("publicKey").asText())
                .isEqualTo(key);
        assertThat(verified(key, manifest, files.get("manifest.sig"))).isTrue();
        manifest[manifest.length / 2] ^= 1;
        assertThat(verified(key, manifest, files.get("manifest.sig"))).isFalse();
        assertThat(new String(files.get("facts.json"), StandardCharsets.UTF_8))
                .contains("执行案件长期无进展", "涉嫌违纪")
                .doesNotContain("王小明", "13900000000");
        as(OFFICER)
                .get("/api/v1/complaints/" + complaint + "/timeline")
                .then()
                .body("findAll { it.command == 'clue-downloaded' }.organ", hasItem("JW230300"));
    }

    @Test
    void thePagesShowItToBothAndLetTheOneAnswer() {
        browser(DISCIPLINE)
                .get("/complaints/handovers")
                .then()
                .statusCode(200)
                .body(allOf(containsString("/complaints/handovers/" + id), containsString("light-")));
        browser(DISCIPLINE)
                .get("/complaints/handovers/" + id)
                .then()
                .statusCode(200)
                .body(allOf(containsString("/package\""), containsString("name=\"receiptNumber\"")));
        browser(OFFICER)
                .get("/complaints/" + complaint)
                .then()
                .statusCode(200)
                .body(allOf(containsString("id=\"handovers\""), containsString("/complaints/handovers/" + id)));
        browser(OFFICER)
                .get("/complaints/handovers/" + id)
                .then()
                .statusCode(200)
                .body(not(containsString("name=\"receiptNumber\"")));
        browser(DISCIPLINE)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("version", "0")
                .formParam("receiptNumber", RECEIPT)
                .post("/complaints/handovers/" + id + "/acknowledge")
                .then()
                .statusCode(303);
        browser(DISCIPLINE)
                .get("/complaints/handovers/" + id)
                .then()
                .body(allOf(containsString(RECEIPT), containsString("name=\"result\"")));
    }

    @Test
    void whoeverWasComplainedAboutFirstStandsAsideFromTheHandOverToo() throws SQLException {
        var report = Api.file("citizen.wang");
        Api.toHandling(report);
        try (var connection = TestDatabase.of("complaints").admin();
                var sql = connection.createStatement()) {
            sql.execute("update complaint set first_respondent_organ = 'GA230102', first_respondent_staff_no = 'zhang'"
                    + " where id = '" + report + "'");
        }
        command(OFFICER, report, "refer", Map.of("target", "DISCIPLINE", "reason", "涉嫌违纪"))
                .then()
                .statusCode(200);
        var count = "select count(*) from handover where complaint_id = '" + report + "'";
        var answer = "update handover set version = 7 where complaint_id = '" + report + "'";

        assertThat(ScopedSql.number(discipline("x"), count)).isOne();
        assertThat(ScopedSql.number(discipline("zhang"), count)).isZero();
        assertThat(ScopedSql.changed(discipline("x"), answer)).isOne();
        assertThat(ScopedSql.changed(discipline("zhang"), answer)).isZero();

        try (var connection = TestDatabase.of("complaints").admin();
                var sql = connection.createStatement()) {
            sql.execute(
                    "update handover set first_respondent_organ = 'JW230000' where complaint_id = '" + report + "'");
        }
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

    private Response acknowledge(String user, String ifMatch) {
        return post(user, ifMatch, "acknowledge", Map.of("receiptNumber", RECEIPT));
    }

    private Response feedBack(String user, String ifMatch) {
        return post(user, ifMatch, "feedback", Map.of("result", "CASE_OPENED", "text", WORDS));
    }

    private Response post(String user, String ifMatch, String verb, Map<String, String> body) {
        var request = as(user).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/handovers/" + id + "/" + verb);
    }

    private static io.restassured.specification.RequestSpecification browser(String user) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .redirects()
                .follow(false)
                .accept(ContentType.HTML);
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static boolean verified(String key, byte[] signed, byte[] signature) throws GeneralSecurityException {
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        check.update(signed);
        return check.verify(signature);
    }
}
