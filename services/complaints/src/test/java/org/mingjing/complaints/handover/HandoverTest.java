package org.mingjing.complaints.handover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.mingjing.complaints.complaint.Api.as;
import static org.mingjing.complaints.complaint.Api.browser;
import static org.mingjing.complaints.complaint.Api.command;
import static org.mingjing.complaints.handover.Clue.DISCIPLINE;
import static org.mingjing.complaints.handover.Clue.OFFICER;
import static org.mingjing.complaints.handover.Clue.RECEIPT;
import static org.mingjing.complaints.handover.Clue.WORDS;
import static org.mingjing.complaints.handover.Clue.unzip;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;

/** A clue goes to discipline inspection as a signed package, is acknowledged, fed back, and the complaint concluded. */
@QuarkusTest
class HandoverTest {
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII);

    private String complaint;
    private Clue clue;
    private String id;
    private OutboxProbe probe;

    @BeforeEach
    void aClueHandedOver() {
        Directory.seed();
        probe = OutboxProbe.of("complaints");
        clue = Clue.handedOver(Map.of("a.pdf", PDF));
        complaint = clue.complaint();
        id = clue.id();
    }

    @Test
    void itIsAcknowledgedAndFedBackAndThenTheComplaintIsConcluded() {
        command(OFFICER, complaint, "conclude", Api.conclusion()).then().statusCode(409);

        clue.acknowledge(DISCIPLINE, "\"0\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("receiptNumber", equalTo(RECEIPT))
                .body("allowedCommands", hasItem("feedback"));
        clue.acknowledge(DISCIPLINE, "\"1\"").then().statusCode(409).body("allowed", hasItem("feedback"));
        clue.feedBack(DISCIPLINE, "\"1\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("FED_BACK"))
                .body("light", equalTo("DONE"));
        clue.feedBack(DISCIPLINE, "\"2\"").then().statusCode(409);

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
                .body(allOf(containsString("/complaints/handovers/" + id), containsString("light-")))
                .body(containsString("5 个工作日内签收，签收后 30 个工作日内反馈"));
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
