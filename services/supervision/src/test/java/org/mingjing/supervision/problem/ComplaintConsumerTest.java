package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.mingjing.supervision.problem.LedgerClient.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.commons.json.Json;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.EventProbe;
import org.mingjing.test.EventPublisher;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.TestDatabase;

@SupervisionTest
class ComplaintConsumerTest {

    private static final String TOPIC = "mingjing.complaints.complaint";
    private static final String CONCLUDED = "org.mingjing.complaints.ComplaintConcluded.v1";
    private static final Path SAMPLE = Path.of("../../docs/events/complaints/ComplaintConcluded.v1.sample.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theGoldenSampleIsRead() throws Exception {
        var sample = Json.read(Files.readAllBytes(SAMPLE));
        var fact = Json.as(sample, ComplaintConcluded.class);

        assertThat(fact.complaintId()).isNotNull();
        assertThat(fact.category()).matches("G[1-6]-\\d{2}");
        assertThat(fact.respondentOrgan()).isNotBlank();
        assertThat(fact.outcome()).isNotBlank();
        assertThat(fact.demo()).isEqualTo(sample.path("demo").asBoolean(false));
        assertThat(Json.as(((ObjectNode) sample.deepCopy()).put("demo", true), ComplaintConcluded.class)
                        .demo())
                .isTrue();
        assertThat(Json.as(((ObjectNode) sample.deepCopy()).without("demo"), ComplaintConcluded.class)
                        .demo())
                .isFalse();
    }

    @Test
    void aSubstantiatedComplaintBecomesOneProblemHoweverOftenItIsTold() {
        var complaint = UUID.randomUUID();
        var probe = OutboxProbe.of("supervision");
        var event = EventPublisher.send(TOPIC, complaint.toString(), CONCLUDED, concluded(complaint, "SUBSTANTIATED"));
        EventPublisher.send(event, TOPIC, complaint.toString(), CONCLUDED, concluded(complaint, "SUBSTANTIATED"));
        // concluded once more, as after a review
        EventPublisher.send(TOPIC, complaint.toString(), CONCLUDED, concluded(complaint, "PARTLY"));

        settle();

        assertThat(problems(complaint)).hasSize(1);
        var problem = problems(complaint).getFirst();
        assertThat(problem)
                .containsEntry("source", "COMPLAINT")
                .containsEntry("status", "REGISTERED")
                .containsEntry("organ", "FY230302")
                .containsEntry("category", "G4-02");
        assertThat(probe.emitted("ProblemRegistered"))
                .filteredOn(row -> row.payload().path("sourceRef").asText().equals(complaint.toString()))
                .hasSize(1);
    }

    @Test
    void aComplaintOfTheDemoYearBecomesAProblemThatIsMarkedAndCanBeLeftOut() throws Exception {
        var made = UUID.randomUUID();
        var live = UUID.randomUUID();
        var body = (ObjectNode) JSON.readTree(concluded(made, "SUBSTANTIATED"));
        EventPublisher.send(
                TOPIC, made.toString(), CONCLUDED, body.put("demo", true).toString());
        EventPublisher.send(TOPIC, live.toString(), CONCLUDED, concluded(live, "SUBSTANTIATED"));

        settle();

        assertThat(problems(made).getFirst()).containsEntry("demo", true);
        assertThat(problems(live).getFirst()).containsEntry("demo", false);
        assertThat(total("demo=true&sourceRef=" + made)).isEqualTo(1);
        assertThat(total("demo=false&sourceRef=" + made)).isZero();
        assertThat(total("demo=true&sourceRef=" + live)).isZero();
        assertThat(total("demo=false&sourceRef=" + live)).isEqualTo(1);
        as("supervisor.jixi")
                .request()
                .accept("text/html")
                .get("/supervision/problems?sourceRef=" + made)
                .then()
                .body(containsString("演示数据"));
    }

    private static int total(String query) {
        return as("supervisor.jixi")
                .request()
                .urlEncodingEnabled(false)
                .get("/api/v1/problems/overview?" + query)
                .path("total.count");
    }

    @Test
    void anUnfoundedComplaintLeavesNothing() {
        var complaint = UUID.randomUUID();
        EventPublisher.send(TOPIC, complaint.toString(), CONCLUDED, concluded(complaint, "UNFOUNDED"));

        settle();

        assertThat(problems(complaint)).isEmpty();
    }

    @Test
    void typesOfNoInterestAndUnknownFieldsAreIgnored() {
        var complaint = UUID.randomUUID();
        EventPublisher.send(TOPIC, complaint.toString(), "org.mingjing.complaints.ComplaintInvented.v7", "{\"a\": 1}");
        EventPublisher.send(TOPIC, complaint.toString(), CONCLUDED, concluded(complaint, "PARTLY"));
        // the filing comes after the conclusion: nothing here waits for it
        EventPublisher.send(
                TOPIC, complaint.toString(), "org.mingjing.complaints.ComplaintFiled.v1", "{\"complaintId\": \"x\"}");

        settle();

        assertThat(problems(complaint)).hasSize(1);
    }

    @Test
    void whatIsMalformedIsParkedAndNothingBehindItWaits() throws SQLException {
        var before = parked();
        var key = UUID.randomUUID().toString();
        EventPublisher.send(
                TOPIC,
                key,
                EventPublisher.headers(UUID.randomUUID(), CONCLUDED, key),
                "{\"complaintId\": ".getBytes(StandardCharsets.UTF_8));

        settle();

        assertThat(parked()).isEqualTo(before + 1);
        assertThat(EventProbe.records("mingjing.supervision.dead-letter")).anyMatch(record -> key.equals(record.key()));
    }

    @Test
    void whatCannotBeAppliedLeavesNeitherInboxNorOutboxNorProblem() throws SQLException {
        var complaint = UUID.randomUUID();
        var probe = OutboxProbe.of("supervision");
        var body = concluded(complaint, "SUBSTANTIATED").replace("FY230302", "FY999999");

        var event = EventPublisher.send(TOPIC, complaint.toString(), CONCLUDED, body);
        settle();

        assertThat(count("select count(*) from inbox where id = '" + event + "'"))
                .isZero();
        assertThat(problems(complaint)).isEmpty();
        assertThat(probe.emitted("ProblemRegistered"))
                .noneMatch(row -> row.payload().path("sourceRef").asText().equals(complaint.toString()));
        as("operator.hlj")
                .request()
                .get("/api/v1/operations/supervision/parked-events")
                .then()
                .statusCode(200);
    }

    /** Sends one more event on each partition's way and waits until it is in the ledger. */
    private static void settle() {
        var marker = UUID.randomUUID();
        EventPublisher.send(TOPIC, marker.toString(), CONCLUDED, concluded(marker, "SUBSTANTIATED"));
        await().atMost(Duration.ofSeconds(30)).until(() -> !problems(marker).isEmpty());
    }

    private static String concluded(UUID complaint, String outcome) {
        ObjectNode event = JSON.createObjectNode();
        event.put("complaintId", complaint.toString())
                .put("kind", "COMPLAINT")
                .put("category", "G4-02")
                .put("categoryGroup", "G4")
                .put("respondentOrgan", "FY230302")
                .put("respondentRegion", "230302")
                .put("handlingOrgan", "FY230300")
                .put("enterpriseRelated", false)
                .put("outcome", outcome)
                .put("releasedFen", 0)
                .putNull("correctionDue")
                .put("concludedAt", "2018-05-07T01:30:00Z")
                .put("aFieldOfTomorrow", "kept out");
        return event.toString();
    }

    private static List<Map<String, Object>> problems(UUID complaint) {
        return as("supervisor.jixi")
                .request()
                .get("/api/v1/problems?sourceRef={id}", complaint)
                .path("items");
    }

    private static long parked() throws SQLException {
        return count("select count(*) from parked_event");
    }

    private static long count(String sql) throws SQLException {
        try (var connection = TestDatabase.of("supervision").admin();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
