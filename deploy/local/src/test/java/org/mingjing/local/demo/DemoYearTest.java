package org.mingjing.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class DemoYearTest {
    private static final Path DIRECTORY = Path.of("../../services/supervision/src/main/resources/directory/organs.csv");

    private final List<ObjectNode> complaints = DemoComplaints.heilongjiang(organs());

    @Test
    void givesThePublishedFigures() {
        assertThat(complaints).hasSize(1_656);
        assertThat(people(null)).isEqualTo(1_215);
        assertThat(people("HANDED_OVER")).isEqualTo(14);
        assertThat(released()).isEqualTo(4_786_000_000L);
        assertThat(DemoProblems.heilongjiang(organs())).hasSize(720);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(DemoComplaints.heilongjiang(organs())).isEqualTo(complaints);
    }

    @Test
    void coversAllTwentyThreeKindsOfMisconduct() {
        Set<String> categories = new HashSet<>();
        complaints.forEach(line -> categories.add(line.get("category").asText()));
        assertThat(categories).hasSize(23).containsAll(new Texts().categories());
    }

    @Test
    void historiesRunForwardAndLeaveNoSlotOpen() {
        List<ObjectNode> all = new ArrayList<>(complaints);
        all.addAll(DemoProblems.heilongjiang(organs()));
        for (ObjectNode line : all) {
            assertThat(line.toString()).doesNotContainPattern("\\{[a-z]+}");
            OffsetDateTime last = OffsetDateTime.parse(
                    line.path("filedAt").asText(line.path("registeredAt").asText()));
            for (JsonNode step : line.get("history")) {
                OffsetDateTime at = OffsetDateTime.parse(step.get("at").asText());
                assertThat(at).isAfter(last);
                last = at;
            }
            assertThat(last.getYear()).isEqualTo(2018);
        }
    }

    @Test
    void everyReportOfHarmToTheBusinessEnvironmentHasItsForm() {
        for (ObjectNode line : complaints) {
            JsonNode form = line.path("businessEvent");
            assertThat(form.isObject()).isEqualTo(line.get("kind").asText().equals("BUSINESS_ENVIRONMENT"));
            if (form.isObject()) {
                JsonNode code = form.get("ofReporter").asBoolean()
                        ? line.get("reporter").get("creditCode")
                        : form.get("harmedCode");
                assertThat(code.asText()).matches("91[0-9]{6}MADEM[0-9]{4}[0-9A-HJ-NPQRTUWXY]");
            }
        }
    }

    @Test
    void whoSubmitsDoesNotSignOff() {
        for (ObjectNode line : DemoProblems.heilongjiang(organs())) {
            JsonNode history = line.get("history");
            assertThat(history.get(1).get("actor")).isNotEqualTo(history.get(2).get("actor"));
        }
    }

    private int people(String kind) {
        return complaints.stream()
                .flatMap(DemoYearTest::dispositions)
                .filter(one -> kind == null || kind.equals(one.get("kind").asText()))
                .mapToInt(one -> one.get("count").asInt())
                .sum();
    }

    private long released() {
        return complaints.stream()
                .flatMap(line -> StreamSupport.stream(line.get("history").spliterator(), false))
                .mapToLong(step -> step.path("body").path("releasedFen").asLong())
                .sum();
    }

    private static java.util.stream.Stream<JsonNode> dispositions(ObjectNode line) {
        return StreamSupport.stream(line.get("history").spliterator(), false)
                .flatMap(step -> StreamSupport.stream(
                        step.path("body").path("dispositions").spliterator(), false));
    }

    static List<Organ> organs() {
        try {
            return Files.readAllLines(DIRECTORY).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(c -> new Organ(c[0], c[2], c[3], c[4], c[5], blank(c[6]), blank(c[7])))
                    .filter(organ -> organ.region().startsWith("23"))
                    .sorted(java.util.Comparator.comparing(Organ::code))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String blank(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
