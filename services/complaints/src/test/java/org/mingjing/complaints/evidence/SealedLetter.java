package org.mingjing.complaints.evidence;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;
import static io.restassured.config.RestAssuredConfig.config;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.BeforeEach;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.disclosure.Disclosure;
import org.mingjing.test.TestTokens;

/** A letter whose scan is sealed, and what is done to it. */
abstract class SealedLetter {
    static final String REPORTER = "citizen.wang";
    static final String HANDLER = "handler.jixi.court";
    static final byte[] LETTER = "王小明，鸡冠区某路1号".getBytes(StandardCharsets.UTF_8);

    String id;
    String file;

    @BeforeEach
    void aLetterThatIsSealed() {
        Directory.seed();
        id = Disclosure.handled();
        file = bring("intake.jixi.court", id, "sealed")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response opened(String user) {
        return browser(user).post(door());
    }

    String door() {
        return "/api/v1/complaints/" + id + "/identity/files/" + file;
    }

    static Response bring(String user, String complaint, String how) {
        return bring(user, complaint, how, "sealed".equals(how) ? LETTER : new byte[] {'x'});
    }

    static Response bring(String user, String complaint, String how, byte[] content) {
        return utf8(user)
                .accept("application/json")
                .multiPart(how, "true")
                .multiPart("file", "王小明来信.txt", content, "text/plain")
                .post("/api/v1/complaints/" + complaint + "/evidence");
    }

    Response list(String user) {
        return browser(user).get(path());
    }

    String path() {
        return "/api/v1/complaints/" + id + "/evidence";
    }

    static RequestSpecification utf8(String user) {
        // names of files in UTF-8, as browsers send them
        return browser(user)
                .config(config().httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
                        .multiPartConfig(multiPartConfig().defaultCharset("UTF-8")));
    }

    static RequestSpecification browser(String user) {
        return given().auth()
                .oauth2(TestTokens.of(user))
                .accept("text/html,application/json;q=0.9,*/*;q=0.8")
                .redirects()
                .follow(false);
    }
}
