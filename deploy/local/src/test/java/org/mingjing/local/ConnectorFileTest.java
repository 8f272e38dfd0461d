package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ConnectorFileTest {
    static final List<String> SERVICES = Layout.DOMAIN_SERVICES;

    private static final Path CONNECT = Home.find().resolve("deploy/connect");

    @TempDir
    private Path folder;

    @Test
    void fillsBothSpellingsOfTheService() {
        assertThat(ConnectorFile.fill("mingjing_@service@ ${env:MINGJING_@SERVICE@_DB_HOST}", "complaints"))
                .isEqualTo("mingjing_complaints ${env:MINGJING_COMPLAINTS_DB_HOST}");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void theFileIsJsonWithNothingLeftToFill(String service) throws IOException {
        JsonNode config = config(service);

        assertThat(config.toString()).doesNotContain("@");
        assertThat(config.path("transforms.route.route.topic.replacement").asText())
                .isEqualTo("mingjing." + service + ".${routedByValue}");
        assertThat(config.path("poll.interval.ms").asText()).isEqualTo("10");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everyAttributeOfAnEventBecomesAHeader(String service) throws IOException {
        assertThat(config(service)
                        .path("transforms.route.table.fields.additional.placement")
                        .asText()
                        .split(","))
                .contains(
                        "id:header:ce_id",
                        "specversion:header:ce_specversion",
                        "type:header:ce_type",
                        "source:header:ce_source",
                        "occurred_at:header:ce_time");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void everythingItAsksFromTheEnvironmentIsGivenToConnect(String service) throws IOException {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        Postgres postgres = new Postgres(new Layout(folder, folder, folder), secrets, 5432);
        Set<String> asked = Pattern.compile("\\$\\{env:([A-Z_]+)}")
                .matcher(config(service).toString())
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(asked).hasSize(4);
        assertThat(Connect.environment(postgres, new Databases(postgres, secrets))
                        .keySet())
                .containsAll(asked);
    }

    @Test
    void theDirectoryIsCompactedAndEachServiceHasADeadLetterTopic() {
        List<Topics.Topic> topics = Topics.read(CONNECT.resolve("topics.json"));

        assertThat(topics)
                .filteredOn(topic -> topic.name().equals("mingjing.supervision.organ"))
                .singleElement()
                .satisfies(topic -> assertThat(topic.config()).containsEntry("cleanup.policy", "compact"));
        assertThat(topics)
                .extracting(Topics.Topic::name)
                .doesNotHaveDuplicates()
                .containsAll(SERVICES.stream()
                        .map(service -> "mingjing." + service + ".dead-letter")
                        .toList());
    }

    @Test
    void aFailedTaskIsSeenInTheStatus() {
        assertThat(Connectors.states(
                        "{\"connector\":{\"state\":\"RUNNING\"},\"tasks\":[{\"id\":0,\"state\":\"FAILED\"}]}"))
                .containsExactly("RUNNING", "FAILED");
    }

    private static JsonNode config(String service) throws IOException {
        return new ObjectMapper().readTree(ConnectorFile.of(CONNECT.resolve("outbox.json"), service));
    }
}
