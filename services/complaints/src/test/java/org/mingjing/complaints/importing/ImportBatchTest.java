package org.mingjing.complaints.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.Directory;
import org.mingjing.test.TestTokens;

/** Lines are taken over many at a time, and each still gets the answer that is its own. */
@QuarkusTest
class ImportBatchTest {
    private static final String NDJSON = "application/x-ndjson";

    @TestHTTPResource("/api/v1/complaints/import")
    URI address;

    @BeforeAll
    static void organs() {
        Directory.seed();
    }

    @Test
    void badLinesInTheMiddleOfABatchAreLeftOutAndAllOthersStand() {
        var lines = lines(230);
        for (int bad : List.of(7, 9, 10, 11, 12, 120, 229)) {
            lines.set(bad, lines.get(bad).replace("FY230302", "XX000000"));
        }

        var results = take(lines);

        assertThat(results)
                .extracting(one -> one.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 230).boxed().toList());
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).path("result").asText())
                    .isEqualTo(List.of(7, 9, 10, 11, 12, 120, 229).contains(i) ? "rejected" : "created");
        }
        assertThat(take(lines)).extracting(one -> one.path("result").asText()).doesNotContain("created");
    }

    @Test
    void linesThatAreNoObjectOrHoldWhatNoDatabaseKeepsAreAnsweredLikeAllOthers() {
        var lines = lines(20);
        lines.set(1, "null");
        lines.set(3, "[1]");
        lines.set(5, "7");
        lines.set(7, lines.get(7).replace("拖案", "拖\\u0000案"));
        lines.set(9, lines.get(9).replace("{\"externalId\":\"", "{\"externalId\":\"\\u0000"));
        lines.set(11, lines.get(11).replaceFirst("}$", ",\"history\":[null]}"));
        lines.set(
                15,
                lines.get(15)
                        .replaceFirst(
                                "}$",
                                ",\"history\":[{\"command\":\"accept\",\"at\":\"2018-03-06T10:00:00+08:00\",\"actor\":\"a\\\\u0000b\"}]}"));

        var results = take(lines);

        assertThat(results)
                .extracting(one -> one.path("line").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.get(i).path("result").asText())
                    .as(results.get(i).toString())
                    .isEqualTo(List.of(1, 3, 5, 7, 9, 11, 15).contains(i) ? "rejected" : "created");
        }
        assertThat(results.get(7).at("/errors/0/field").asText()).isEqualTo("title");
        assertThat(results.get(9).at("/errors/0/field").asText()).isEqualTo("externalId");
        assertThat(results.get(11).at("/errors/0/field").asText()).isEqualTo("history[0]");
    }

    @Test
    void aLineThatComesTwiceInOneBatchIsADuplicateTheSecondTime() {
        var lines = lines(5);
        lines.add(3, lines.get(1));

        var results = take(lines);

        assertThat(results)
                .extracting(one -> one.path("result").asText())
                .containsExactly("created", "created", "created", "duplicate", "created", "created");
        assertThat(results.get(3).path("id")).isEqualTo(results.get(1).path("id"));
    }

    @Test
    void twoImportsOfTheSameAtOnceMakeEachOnce() {
        var lines = lines(150);
        var backwards = new ArrayList<>(lines);
        Collections.reverse(backwards);

        var one = CompletableFuture.supplyAsync(() -> take(lines));
        var other = CompletableFuture.supplyAsync(() -> take(backwards));

        var all = Stream.concat(one.join().stream(), other.join().stream()).toList();
        assertThat(all).hasSize(300);
        assertThat(all.stream()
                        .filter(result -> "created".equals(result.path("result").asText())))
                .extracting(result -> result.path("externalId").asText())
                .doesNotHaveDuplicates()
                .hasSize(150);
        assertThat(all)
                .extracting(result -> result.path("id").asText())
                .doesNotContain("")
                .satisfies(ids -> assertThat(ids.stream().distinct()).hasSize(150));
    }

    @Test
    void whatWasAnsweredIsThereWhenTheConnectionIsCut() throws IOException {
        var lines = lines(4);
        List<String> answered;
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            send(socket, """
                    POST %s HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: %s\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.formatted(address.getPath(), TestTokens.of("mingjing-loader"), NDJSON));
            sendChunk(socket, lines.get(0) + "\n" + lines.get(1) + "\n");
            answered = results(socket, 2);
        }

        assertThat(answered).allSatisfy(result -> assertThat(result).contains("\"created\""));
        assertThat(take(lines))
                .extracting(one -> one.path("result").asText())
                .containsExactly("duplicate", "duplicate", "created", "created");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static void sendChunk(Socket socket, String text) throws IOException {
        send(socket, Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
    }

    private static List<String> results(Socket socket, int number) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        return in.lines().filter(line -> line.startsWith("{")).limit(number).toList();
    }

    private static List<JsonNode> take(List<String> lines) {
        var answer = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .auth()
                .oauth2(TestTokens.of("mingjing-loader"))
                .contentType(NDJSON)
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/complaints/import");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString()
                .lines()
                .map(line -> Json.read(line, JsonNode.class))
                .toList();
    }

    private static List<String> lines(int number) {
        return new ArrayList<>(Stream.generate(() -> """
                {"externalId":"%s","filedAt":"2018-03-05T10:00:00+08:00","demo":true,"kind":"COMPLAINT",\
                "channel":"HOTLINE","enterpriseRelated":false,"respondentOrgan":"FY230302","category":"G4-02",\
                "title":"拖案","text":"长期无进展","anonymous":true}""".formatted(UUID.randomUUID()))
                .limit(number)
                .toList());
    }
}
