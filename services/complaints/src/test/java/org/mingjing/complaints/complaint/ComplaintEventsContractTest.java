package org.mingjing.complaints.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.complaints.complaint.ComplaintFixture.AFTER_RATING;
import static org.mingjing.complaints.complaint.ComplaintFixture.apply;
import static org.mingjing.complaints.complaint.ComplaintFixture.filed;
import static org.mingjing.complaints.complaint.ComplaintFixture.in;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.commons.json.Json;
import org.mingjing.complaints.organ.OrganPublished;
import org.mingjing.complaints.rectification.ProblemRechecked;
import org.mingjing.complaints.rectification.ProblemRegistered;
import org.mingjing.complaints.rectification.ProblemSignedOff;

/** What complaints emit is what docs/events says, and what supervision promises there is what is read here. */
class ComplaintEventsContractTest {
    private static final Path EVENTS = Path.of("../../docs/events");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Stream<ComplaintEvent> events() {
        return Stream.concat(
                Stream.of(filed().filed(), apply(ComplaintFixture.suspended(), ComplaintCommand.RESUME, AFTER_RATING)),
                Arrays.stream(ComplaintStatus.values())
                        .flatMap(status -> in(status).allowed(ComplaintFixture.CLOCKS, AFTER_RATING).stream()
                                .map(command -> apply(in(status), command, AFTER_RATING))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyEventKeepsItsSchemaAndHasNoFieldBesides(ComplaintEvent event) throws IOException {
        var name = event.getClass().getSimpleName() + ".v1";
        var schema = Files.readString(EVENTS.resolve("complaints/" + name + ".schema.json"));
        var json = Json.tree(event.data());

        assertThat(event.type()).isEqualTo("org.mingjing.complaints." + name);
        assertThat(SCHEMAS.getSchema(schema).validate(json)).isEmpty();
        assertThat(fields(json))
                .isEqualTo(fields(
                        Json.read(schema.getBytes(StandardCharsets.UTF_8)).get("properties")));
    }

    @Test
    void everyKindOfEventIsAmongThem() {
        assertThat(events().map(ComplaintEvent::getClass).distinct())
                .hasSize(ComplaintEvent.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theGoldenSamplesKeepTheirSchemas(Path sample) throws IOException {
        var schema = Path.of(sample.toString().replace(".sample.json", ".schema.json"));

        assertThat(SCHEMAS.getSchema(Files.readString(schema)).validate(Json.read(Files.readAllBytes(sample))))
                .isEmpty();
    }

    static List<Path> samples() throws IOException {
        try (var files = Files.list(EVENTS.resolve("complaints"))) {
            return files.filter(file -> file.toString().endsWith(".sample.json"))
                    .toList();
        }
    }

    @Test
    void supervisionsGoldenSamplesAreReadByTheRecordsOfThisService() throws IOException {
        var registered = Json.as(supervision("ProblemRegistered"), ProblemRegistered.class);
        var signedOff = Json.as(supervision("ProblemSignedOff"), ProblemSignedOff.class);
        var rechecked = Json.as(supervision("ProblemRechecked"), ProblemRechecked.class);
        var organ = Json.as(supervision("OrganPublished"), OrganPublished.class);

        assertThat(registered).hasNoNullFieldsOrProperties();
        assertThat(signedOff).hasNoNullFieldsOrProperties();
        assertThat(rechecked).hasNoNullFieldsOrProperties();
        assertThat(rechecked.ok()).isTrue();
        assertThat(List.of(organ.code(), organ.name(), organ.line(), organ.level(), organ.region()))
                .doesNotContain("");
    }

    private static JsonNode supervision(String name) throws IOException {
        return Json.read(Files.readAllBytes(EVENTS.resolve("supervision/" + name + ".v1.sample.json")));
    }

    private static List<String> fields(JsonNode json) {
        return json.propertyStream().map(Map.Entry::getKey).sorted().toList();
    }
}
