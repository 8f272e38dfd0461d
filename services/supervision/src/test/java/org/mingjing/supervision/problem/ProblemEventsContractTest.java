package org.mingjing.supervision.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.supervision.problem.LedgerClient.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.supervision.SupervisionTest;
import org.mingjing.test.OutboxProbe;
import org.mingjing.test.OutboxRow;

/** What the ledger emits is what docs/events says. */
@SupervisionTest
class ProblemEventsContractTest {

    private static final Path EVENTS = Path.of("../../docs/events/supervision");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @Test
    void everyEventOfAProblemsLifeKeepsItsSchema() {
        var probe = OutboxProbe.of("supervision");
        var problem = LedgerClient.registered().submitted();
        as("supervisor.jixi").act(problem.id(), "return", Map.of("reason", "缺 5 件"));
        as("handler.jiguan.court").act(problem.id(), "submit", LedgerClient.SUBMISSION);
        as("supervisor.jixi").act(problem.id(), "sign-off", LedgerClient.OPINION);
        as("supervisor.hlj").act(problem.id(), "recheck", Map.of("ok", true, "findings", "未反弹"));

        var rows = probe.emitted().stream()
                .filter(row -> row.aggregateId().equals(problem.id().toString()))
                .toList();

        assertThat(rows)
                .extracting(OutboxRow::type)
                .containsExactly(
                        "org.mingjing.supervision.ProblemRegistered.v1",
                        "org.mingjing.supervision.ProblemNotified.v1",
                        "org.mingjing.supervision.ProblemSubmitted.v1",
                        "org.mingjing.supervision.ProblemReturned.v1",
                        "org.mingjing.supervision.ProblemSubmitted.v1",
                        "org.mingjing.supervision.ProblemSignedOff.v1",
                        "org.mingjing.supervision.ProblemRechecked.v1");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.aggregateType()).isEqualTo("problem");
            assertThat(row.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
            assertValid(row.type(), row.payload());
            // neither words nor persons travel
            assertThat(row.payload().toString()).doesNotContain("缺 5 件", "handler.jiguan.court", "随机分案");
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theGoldenSamplesKeepTheirSchemas(Path sample) throws IOException {
        var name = sample.getFileName().toString().replace(".sample.json", "");

        assertValid("org.mingjing.supervision." + name, JSON.readTree(Files.readAllBytes(sample)));
    }

    static Stream<Path> samples() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.filter(file -> file.toString().endsWith(".sample.json")).toList().stream();
        }
    }

    private static void assertValid(String type, JsonNode event) {
        var name = type.substring("org.mingjing.supervision.".length());
        try {
            var schema = SCHEMAS.getSchema(Files.readString(EVENTS.resolve(name + ".schema.json")));
            assertThat(schema.validate(event)).as(type).isEmpty();
        } catch (IOException e) {
            throw new AssertionError("no schema for " + type, e);
        }
    }
}
