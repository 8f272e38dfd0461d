package org.mingjing.commons.ndjson;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.sample.SampleTest;
import org.mingjing.test.TestTokens;

@QuarkusTest
@SampleTest
class NdjsonResourceTest {
    @Test
    void aStreamIsAnsweredLineByLineInTheCallersScope() {
        String answer = given().config(RestAssuredConfig.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs(Ndjson.MEDIA_TYPE, ContentType.TEXT)))
                .auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .contentType(Ndjson.MEDIA_TYPE)
                .body("one\n" + "x".repeat(101) + "\ntwo\n")
                .post("/api/v1/things/import")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer.lines().toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(1)).contains("rejected"))
                .satisfies(lines -> assertThat(lines.get(2)).contains("created"));
        List<String> names = given().auth()
                .oauth2(TestTokens.of("handler.jixi"))
                .get("/api/v1/things")
                .jsonPath()
                .getList("", String.class);
        assertThat(names).contains("one", "two");
    }
}
