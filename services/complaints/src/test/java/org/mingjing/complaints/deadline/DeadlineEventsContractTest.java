package org.mingjing.complaints.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.commons.json.Json;

/** What is told of clocks is what docs/events says, for every clock that is told. */
class DeadlineEventsContractTest {
    private static final Path EVENTS = Path.of("../../docs/events/complaints");
    private static final Instant DUE = Instant.parse("2018-06-05T15:59:59Z");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @ParameterizedTest
    @EnumSource
    void eachEventKeepsItsSchemaAndHasNoFieldBesides(SignalStage stage) throws IOException {
        var thing = new Watched(UUID.randomUUID(), "FY230300", "2303", true, null, List.of(), List.of());

        for (var clock : Arrays.stream(ClockKind.values())
                .filter(kind -> kind != ClockKind.RATING)
                .toList()) {
            var event = DeadlineEvent.of(new Signal(clock, DUE, stage, DUE), thing, DUE.plusSeconds(31));
            var name = event.getClass().getSimpleName() + ".v1";
            var schema = Files.readString(EVENTS.resolve(name + ".schema.json"));
            var json = Json.tree(event.data());

            assertThat(event.type()).isEqualTo("org.mingjing.complaints." + name);
            assertThat(event.aggregateId()).isEqualTo(thing.id().toString());
            assertThat(SCHEMAS.getSchema(schema).validate(json)).isEmpty();
            assertThat(fields(json))
                    .isEqualTo(fields(Json.read(Files.readAllBytes(EVENTS.resolve(name + ".sample.json")))));
            assertThat(json.path("demo").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theIndexNamesIt(SignalStage stage) throws IOException {
        var name =
                "Deadline" + stage.name().charAt(0) + stage.name().substring(1).toLowerCase(Locale.ROOT);

        assertThat(Files.readString(EVENTS.resolve("asyncapi.yaml")))
                .contains("#/components/messages/" + name, "./" + name + ".v1.schema.json");
    }

    private static List<String> fields(JsonNode json) {
        return StreamSupport.stream(json.properties().spliterator(), false)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
