package org.mingjing.supervision.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.mingjing.supervision.problem.LedgerClient.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.TestTokens;

@SupervisionTest
class ProblemImportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aHistoryIsAppliedAtItsOwnTimes() throws Exception {
        var result = imported(line("demo-" + UUID.randomUUID(), "handler.daoli.police"))
                .getFirst();

        assertThat(result.path("result").asText()).isEqualTo("created");
        assertThat(result.path("number").asText()).startsWith("WT-2018-23-");
        as("supervisor.harbin")
                .get(UUID.fromString(result.path("id").asText()))
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED_OFF"))
                .body("demo", is(true))
                .body("registeredAt", equalTo("2018-03-05T01:00:00Z"))
                .body("signOff.at", equalTo("2018-04-10T02:00:00Z"));
        as("supervisor.harbin")
                .request()
                .get("/api/v1/problems/{id}/timeline", result.path("id").asText())
                .then()
                .body("entry.command", contains("register", "notify", "submit", "sign-off"))
                .body("entry[2].organ", equalTo("GA230102"))
                .body("entry[2].actor", equalTo("handler.daoli.police"));
    }

    @Test
    void theSameRecordIsTakenOnce() throws Exception {
        var line = line("demo-" + UUID.randomUUID(), "handler.daoli.police");

        var results = imported(line + "\n" + line);

        assertThat(results).extracting(r -> r.path("result").asText()).containsExactly("created", "duplicate");
        assertThat(results.get(1).path("id").asText())
                .isEqualTo(results.get(0).path("id").asText());
    }

    @Test
    void whatIsWrongIsNamedAndTheOthersAreTaken() throws Exception {
        var good = line("demo-" + UUID.randomUUID(), "handler.daoli.police");
        var noOrgan = line("demo-" + UUID.randomUUID(), "x").replace("GA230102", "GA000000");
        var sameEyes = line("demo-" + UUID.randomUUID(), "supervisor.harbin");
        var outOfOrder = line("demo-" + UUID.randomUUID(), "x").replace("2018-04-10", "2018-03-06");
        var noTitle = line("demo-" + UUID.randomUUID(), "x").replace("\"窗口未公开收费标准\"", "\"\"");

        var results = imported(String.join("\n", noOrgan, "{oops", sameEyes, outOfOrder, noTitle, good));

        assertThat(results)
                .extracting(r -> r.path("result").asText())
                .containsExactly("rejected", "rejected", "rejected", "rejected", "rejected", "created");
        assertThat(results.get(0).at("/errors/0/field").asText()).isEqualTo("organ");
        assertThat(results.get(2).at("/errors/0/message").asText()).contains("报送整改的人不能审核销号");
        assertThat(results.get(4).at("/errors/0/field").asText()).isEqualTo("title");
    }

    @Test
    void onlyWhoHasTheScopeImports() {
        given().auth()
                .oauth2(TestTokens.of("supervisor.hlj"))
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/problems/import")
                .then()
                .statusCode(403);
        given().contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/problems/import")
                .then()
                .statusCode(401);
    }

    private static List<JsonNode> imported(String lines) {
        var answer = given().auth()
                .oauth2(TestTokens.of("mingjing-loader"))
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/problems/import");
        answer.then().statusCode(200);
        return answer.asString().lines().map(ProblemImportTest::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String line(String externalId, String submitter) {
        return """
            {"externalId": "%s", "organ": "GA230102", "source": "SELF_CHECK", "category": "G1-04",\
             "title": "窗口未公开收费标准", "description": "自查发现户政窗口未公开收费标准。", "demo": true,\
             "registeredAt": "2018-03-05T09:00:00+08:00", "registeredBy": "leader.daoli.police", "history": [\
            {"command": "notify", "at": "2018-03-07T10:00:00+08:00", "organ": "ZF230100", "actor": "supervisor.harbin", "body": {"demand": "公开收费标准"}},\
            {"command": "submit", "at": "2018-03-28T10:00:00+08:00", "organ": "GA230102", "actor": "%s", "body": {"evidence": "已上墙公示", "rootCause": "无专人负责"}},\
            {"command": "sign-off", "at": "2018-04-10T10:00:00+08:00", "organ": "ZF230100", "actor": "supervisor.harbin", "body": {"opinion": "属实"}}]}""".formatted(externalId, submitter).replace("\n", "");
    }
}
