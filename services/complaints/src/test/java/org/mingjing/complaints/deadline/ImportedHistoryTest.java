package org.mingjing.complaints.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.Directory;
import org.mingjing.complaints.complaint.Api;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.OutboxRow;
import org.mingjing.test.TestDatabase;
import org.mingjing.test.TestTokens;

/** History that is taken over tells nobody what was late before it came; what becomes late here is told. */
@QuarkusTest
class ImportedHistoryTest {
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    DeadlineRound round;

    @BeforeEach
    void organs() {
        Directory.seed();
    }

    @Test
    void whatWasLateBeforeItCameIsToldToNobodyAndLookedAtNoMore() throws SQLException {
        var probe = OutboxProbe.of("complaints");
        var id = imported(Instant.parse("2018-03-05T02:00:00Z"));

        round.run(Instant.now());

        assertThat(told(probe, id)).isEmpty();
        assertThat(left(id)).isEqualTo("0 null");
        var commands = Api.as("leader.jixi.court")
                .get("/api/v1/complaints/" + id + "/timeline")
                .then()
                .extract()
                .<List<String>>path("command");
        assertThat(commands).containsExactly("file");
    }

    @Test
    void whatBecomesLateHereIsToldAndMarkedAsDemo() {
        var probe = OutboxProbe.of("complaints");
        var id = imported(Instant.now().minus(Duration.ofDays(1)));

        round.run(Instant.now().plus(Duration.ofDays(8)));

        assertThat(told(probe, id))
                .extracting(OutboxRow::type)
                .last()
                .asString()
                .contains("DeadlineMissed");
        assertThat(told(probe, id)).isEmpty();
    }

    private static List<OutboxRow> told(OutboxProbe probe, String id) {
        var rows = probe.emitted().stream()
                .filter(row -> row.aggregateId().equals(id) && row.type().contains(".Deadline"))
                .toList();
        assertThat(rows).allMatch(row -> row.payload().path("demo").asBoolean());
        return rows;
    }

    private static String imported(Instant filedAt) {
        var line = """
                {"externalId":"%s","filedAt":"%s","demo":true,"kind":"COMPLAINT","channel":"HOTLINE",
                "enterpriseRelated":false,"respondentOrgan":"FY230302","category":"G4-02","title":"拖案",
                "text":"长期无进展","anonymous":true,"history":[]}""".formatted(UUID.randomUUID(), filedAt).replace("\n", "");
        var answer = given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)))
                .auth()
                .oauth2(TestTokens.of("mingjing-loader"))
                .contentType(NDJSON)
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/complaints/import");
        return Json.map(answer.asString().strip()).get("id").toString();
    }

    /** How much was told of it, and when its clocks are looked at again. */
    private static String left(String id) throws SQLException {
        try (var connection = TestDatabase.of("complaints").admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(s), c.signal_at from complaint c"
                        + " left join deadline_signal s on s.complaint_id = c.id where c.id = '" + id
                        + "' group by c.id")) {
            row.next();
            return row.getLong(1) + " " + row.getString(2);
        }
    }
}
