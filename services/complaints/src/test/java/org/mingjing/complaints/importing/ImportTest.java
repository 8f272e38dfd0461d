package org.mingjing.complaints.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestTokens;

@QuarkusTest
class ImportTest {
    private static final String NDJSON = "application/x-ndjson";

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void aLineWithItsHistoryBecomesAComplaintInItsLastState() {
        var id = take(line(UUID.randomUUID().toString(), HISTORY))
                .getFirst()
                .path("id")
                .asText();

        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("demo", equalTo(true))
                .body("filedAt", equalTo("2018-03-05T10:00:00+08:00"))
                .body("proceduralReply.at", equalTo("2018-03-08T10:00:00+08:00"))
                .body("conclusion.dispositions.kind", contains("HANDED_OVER"))
                .body("rating.speed", equalTo(5));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .body("command", contains("file", "accept", "assign", "procedural-reply", "conclude", "reply", "rate"))
                .body("actor[1]", equalTo("intake.jixi.court"))
                .body("actor[6]", equalTo("reporter"))
                .body("occurredAt[1]", equalTo("2018-03-06T02:00:00Z"));
        Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline/verify")
                .then()
                .body("intact", equalTo(true));
    }

    @Test
    void whatIsMadeForTheDemoIsMarkedInTheConclusionThatOthersHear() {
        var probe = OutboxProbe.of("complaints");
        take(line(UUID.randomUUID().toString(), HISTORY));
        take(line(UUID.randomUUID().toString(), HISTORY).replace("\"demo\":true", "\"demo\":false"));

        assertThat(probe.emitted())
                .filteredOn(row -> row.type().contains("ComplaintConcluded"))
                .extracting(row -> row.payload().path("demo").asText())
                .containsExactly("true", "false");
    }

    @Test
    void theSameLineTwiceIsADuplicate() {
        var line = line(UUID.randomUUID().toString(), "[]");
        var results = take(line + "\n" + line);

        assertThat(results).extracting(one -> one.path("result").asText()).containsExactly("created", "duplicate");
        assertThat(results.get(1).path("id")).isEqualTo(results.get(0).path("id"));
        assertThat(take(line).getFirst().path("result").asText()).isEqualTo("duplicate");
    }

    @Test
    void whatIsWrongWithOneLineIsSaidAndDoesNotStopTheNext() {
        var results = take(String.join(
                "\n",
                "{\"externalId\":",
                line(UUID.randomUUID().toString(), "[]").replace("FY230302", "XX000000"),
                line(
                        UUID.randomUUID().toString(),
                        "[{\"command\":\"reply\",\"at\":\"2018-03-06T10:00:00+08:00\","
                                + "\"actor\":\"x\",\"body\":{\"text\":\"y\"}}]"),
                line(UUID.randomUUID().toString(), "[{\"command\":\"accept\",\"at\":\"2018-03-01T10:00:00+08:00\"}]"),
                line(UUID.randomUUID().toString(), "[{\"command\":\"vanish\",\"at\":\"2018-03-06T10:00:00+08:00\"}]"),
                line(UUID.randomUUID().toString(), "[]").replace("\"title\":\"拖案\",", ""),
                "{\"externalId\":\"x\",\"text\":\"" + "长".repeat(200_000) + "\"}",
                line(UUID.randomUUID().toString(), "[]")));

        assertThat(results).extracting(one -> one.path("line").asInt()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(results.subList(0, 7)).allSatisfy(one -> {
            assertThat(one.path("result").asText()).isEqualTo("rejected");
            assertThat(one.path("errors").get(0).path("message").asText()).isNotBlank();
        });
        assertThat(results)
                .extracting(one -> one.at("/errors/0/field").asText())
                .containsExactly(
                        "line",
                        "respondentOrgan",
                        "history[0].command",
                        "history[0].at",
                        "history[0].command",
                        "title",
                        "line",
                        "");
        assertThat(results.getLast().path("result").asText()).isEqualTo("created");
    }

    @ParameterizedTest
    @CsvSource({"zh, 早于知道期限规则的第一天：2018-01-01", "en, before the first day for which rules are known: 2018-01-01"})
    void whatIsOlderThanTheRulesIsSaidOfTheDayItWasFiled(String lang, String rule) {
        var lines = Stream.of("1999-03-05T10:00:00+08:00", "2017-12-31T23:59:59+08:00", "2017-12-31T16:00:00Z")
                .map(filedAt -> line(UUID.randomUUID().toString(), "[]").replace("2018-03-05T10:00:00+08:00", filedAt))
                .collect(Collectors.joining("\n"));

        var results = read(post("mingjing-loader", lines, lang));

        assertThat(results)
                .extracting(one -> one.path("result").asText())
                .containsExactly("rejected", "rejected", "created");
        assertThat(results.subList(0, 2)).allSatisfy(one -> {
            assertThat(one.path("errors")).hasSize(1);
            assertThat(one.at("/errors/0/field").asText()).isEqualTo("filedAt");
            assertThat(one.at("/errors/0/message").asText()).isEqualTo(rule);
        });
    }

    @Test
    void whatIsRejectedLeavesNothing() {
        var externalId = UUID.randomUUID().toString();
        take(line(externalId, "[{\"command\":\"close\",\"at\":\"2018-03-06T10:00:00+08:00\"}]"));

        assertThat(take(line(externalId, "[]")).getFirst().path("result").asText())
                .isEqualTo("created");
    }

    @Test
    void onlyASystemWithTheScopeMayImport() {
        post("citizen.wang", "").then().statusCode(403);
        post("leader.hlj", "").then().statusCode(403);
        for (var system : List.of("court-system", "procuratorate-system", "police-system")) {
            post(system, "").then().statusCode(403);
        }
        given().contentType(NDJSON).post("/api/v1/complaints/import").then().statusCode(401);
    }

    private static List<JsonNode> take(String lines) {
        return read(post("mingjing-loader", lines));
    }

    private static List<JsonNode> read(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body()
                .asString()
                .lines()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
    }

    private static Response post(String user, String lines) {
        return post(user, lines, "zh");
    }

    private static Response post(String user, String lines, String lang) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .auth()
                .oauth2(TestTokens.of(user))
                .contentType(NDJSON)
                .header("Accept-Language", lang)
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/complaints/import");
    }

    private static String line(String externalId, String history) {
        return """
                {"externalId":"%s","filedAt":"2018-03-05T10:00:00+08:00","demo":true,"kind":"COMPLAINT",
                "channel":"HOTLINE","enterpriseRelated":false,"respondentOrgan":"FY230302","category":"G4-02",
                "title":"拖案","text":"长期无进展","anonymous":true,"history":%s}""".formatted(externalId, history).replace("\n", "");
    }

    private static final String HISTORY = """
            [{"command":"accept","at":"2018-03-06T10:00:00+08:00","organ":"FY230300","actor":"intake.jixi.court"},
            {"command":"assign","at":"2018-03-06T11:00:00+08:00","organ":"FY230300","actor":"leader.jixi.court",
            "body":{"handler":"handler.jixi.court","department":"督察室"}},
            {"command":"procedural-reply","at":"2018-03-08T10:00:00+08:00","actor":"handler.jixi.court",
            "body":{"text":"正在办理"}},
            {"command":"conclude","at":"2018-04-20T10:00:00+08:00","actor":"handler.jixi.court",
            "body":{"outcome":"SUBSTANTIATED","findings":"查明","dispositions":[{"kind":"HANDED_OVER"}]}},
            {"command":"reply","at":"2018-04-23T10:00:00+08:00","actor":"handler.jixi.court","body":{"text":"属实"}},
            {"command":"rate","at":"2018-04-25T10:00:00+08:00","actor":"王小明",
            "body":{"speed":5,"attitude":5,"result":4,"cleanness":5}}]""";
}
