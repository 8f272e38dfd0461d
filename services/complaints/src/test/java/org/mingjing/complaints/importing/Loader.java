package org.mingjing.complaints.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.json.Json;
import org.mingjing.test.TestTokens;

/** Takes one complaint over with what was done to it. */
public final class Loader {
    private static final String NDJSON = "application/x-ndjson";

    private Loader() {}

    /** The id of a filing that came in at that time by telephone. */
    public static String take(Map<String, Object> filing, String filedAt, List<Map<String, Object>> history) {
        var result = answer(filing, filedAt, history);
        assertThat(result.path("result").asText()).as(result.toString()).isEqualTo("created");
        return result.path("id").asText();
    }

    /** What became of such a line. */
    static JsonNode answer(Map<String, Object> filing, String filedAt, List<Map<String, Object>> history) {
        var line = new LinkedHashMap<>(filing);
        line.put("externalId", UUID.randomUUID().toString());
        line.put("channel", "HOTLINE");
        line.put("filedAt", filedAt);
        line.put("history", history);
        var answer = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .auth()
                .oauth2(TestTokens.of("mingjing-loader"))
                .contentType(NDJSON)
                .body(Json.write(line).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/complaints/import");
        return Json.read(answer.asString(), JsonNode.class);
    }
}
