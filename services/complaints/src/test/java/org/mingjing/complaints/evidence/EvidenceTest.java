package org.mingjing.complaints.evidence;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.TestTokens;

/** Evidence is recognised by content, fixed by its SHA-256, and seen by whoever sees the complaint. */
@QuarkusTest
class EvidenceTest {
    private static final int LIMIT = 20 << 20;
    private static final byte[] PNG =
            HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");

    private String id;

    // not before all: the address of the service is known from the first test on
    @BeforeEach
    void aComplaint() {
        Directory.seed();
        id = Api.file("citizen.wang");
    }

    @Test
    void aRealPdfIsTakenWithItsHashAndListed() {
        byte[] pdf = pdf();

        add("citizen.wang", "证据.pdf", pdf)
                .then()
                .statusCode(201)
                .body("fileName", equalTo("证据.pdf"))
                .body("mediaType", equalTo("application/pdf"))
                .body("sha256", equalTo(sha256(pdf)))
                .body("sizeBytes", equalTo(pdf.length))
                .body("fromReporter", equalTo(true));
        list("citizen.wang").then().body("", hasSize(1)).body("[0].sha256", equalTo(sha256(pdf)));
        list("handler.jixi.court").then().statusCode(200).body("", hasSize(1));
    }

    @Test
    void aTextNamedPdfIsRefusedByTheRuleAndNothingIsKept() {
        add("citizen.wang", "a.pdf", "不是 PDF".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("pdf"));
        list("citizen.wang").then().body("", hasSize(0));
    }

    @Test
    void aPictureNamedPdfIsRefusedAndUnderItsOwnNameTaken() {
        add("citizen.wang", "a.pdf", PNG).then().statusCode(422).body("errors[0].field", equalTo("file"));
        list("citizen.wang").then().body("", hasSize(0));
        add("citizen.wang", "a.PNG", PNG).then().statusCode(201).body("mediaType", equalTo("image/png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "MZ\u0090\u0000\u0003", "#!/bin/sh\nrm -rf /\n"})
    void whatRunsIsRefusedWhateverItsName(String content) {
        add("citizen.wang", "a.txt", content.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(422);
        list("citizen.wang").then().body("", hasSize(0));
    }

    @Test
    void aPhotoInAFormThatIsNotTakenIsRefusedWithWhatToDoInstead() {
        var heic = HexFormat.of().parseHex("0000001866747970686569630000000068656963");

        add("citizen.wang", "照片.heic", heic)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("请改存为 JPG"));
        as("citizen.wang")
                .accept("text/html")
                .multiPart("file", "IMG_0001.HEIC", heic, "image/heic")
                .post("/complaints/mine/" + id + "/evidence")
                .then()
                .statusCode(422)
                .body(containsString("请改存为 JPG"));
        list("citizen.wang").then().body("", hasSize(0));
    }

    @Test
    void anEmptyOrMissingFileIsRefused() {
        add("citizen.wang", "a.txt", new byte[0]).then().statusCode(422);
        as("citizen.wang")
                .multiPart("other", "x")
                .post(path())
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        byte[] large = Arrays.copyOf(pdf(), LIMIT + 1);

        add("citizen.wang", "a.pdf", large).then().statusCode(413).body("errors[0].field", equalTo("file"));
        list("citizen.wang").then().body("", hasSize(0));
    }

    @Test
    void aFileOfTheLargestSizeIsTaken() {
        add("citizen.wang", "a.pdf", Arrays.copyOf(pdf(), LIMIT)).then().statusCode(201);
    }

    @Test
    void strangersFindNothing() {
        String file = add("citizen.wang", "a.pdf", pdf()).path("id");

        for (String stranger : new String[] {"citizen.li", "handler.jiguan.court", "handler.harbin.police"}) {
            add(stranger, "b.pdf", pdf()).then().statusCode(404);
            list(stranger).then().statusCode(404);
            as(stranger).get(path() + "/" + file).then().statusCode(404);
        }
        given().accept(ContentType.JSON).get(path()).then().statusCode(401);
        as("citizen.wang").get(path() + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor.hlj", "supervisor.jixi", "supervisor.hlj"})
    void whoeverOnlyWatchesReadsEvidenceAndAddsNone(String user) {
        add("citizen.wang", "a.pdf", pdf()).then().statusCode(201);

        add(user, "b.png", PNG).then().statusCode(403);
        list(user).then().statusCode(200).body("", hasSize(1));
    }

    @Test
    void evidenceOfADeclinedComplaintIsClosedForEverybody() {
        Api.command(
                        "intake.jixi.court",
                        id,
                        "decline",
                        Map.of("groundCode", "NO_FACTS", "reason", "没有具体事实", "remedy", "补充后重新提交"))
                .then()
                .statusCode(200);

        for (String user : new String[] {"citizen.wang", "leader.jixi.court"}) {
            add(user, "a.pdf", pdf())
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("detail", containsString("DECLINED"));
        }
        list("citizen.wang").then().body("", hasSize(0));
        as("citizen.wang")
                .get("/complaints/mine/" + id)
                .then()
                .statusCode(200)
                .body(containsString("不再接收材料"))
                .body(not(containsString("type=\"file\"")));
    }

    @Test
    void evidenceOfAComplaintThatWasRatedIsClosed() {
        Api.toHandling(id);
        Api.command("handler.jixi.court", id, "conclude", Api.conclusion());
        Api.command("handler.jixi.court", id, "reply", Map.of("text", "属实"));
        add("citizen.wang", "a.pdf", pdf()).then().statusCode(201);
        Api.command("citizen.wang", id, "rate", Map.of("speed", 5, "attitude", 5, "result", 5, "cleanness", 5))
                .then()
                .statusCode(200);

        add("citizen.wang", "b.png", PNG).then().statusCode(409);
        list("citizen.wang").then().body("", hasSize(1));
    }

    @Test
    void theReporterGetsHisOwnBackByteForByte() {
        byte[] pdf = pdf();
        String file = add("citizen.wang", "../../证据 1.pdf", pdf).path("id");

        Response download = as("citizen.wang").get(path() + "/" + file);

        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''%E8%AF%81%E6%8D%AE%201.pdf");
        assertThat(download.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.header("Cache-Control")).isEqualTo("no-store");
        assertThat(download.asByteArray()).isEqualTo(pdf);
    }

    @Test
    void theSameFileTwiceIsOne() {
        String first = add("citizen.wang", "a.pdf", pdf()).path("id");
        String second = add("citizen.wang", "b.pdf", pdf()).path("id");

        assertThat(second).isEqualTo(first);
        list("citizen.wang").then().body("", hasSize(1));
    }

    private Response add(String user, String name, byte[] content) {
        // names of files in UTF-8, as browsers send them
        var browser = config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                .multiPartConfig(multiPartConfig().defaultCharset("UTF-8"));
        return as(user).config(browser)
                .multiPart("file", name, content, "application/octet-stream")
                .post(path());
    }

    private Response list(String user) {
        return as(user).get(path());
    }

    private String path() {
        return "/api/v1/complaints/" + id + "/evidence";
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(TestTokens.of(user));
    }

    private static byte[] pdf() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
