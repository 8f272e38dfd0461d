package org.mingjing.complaints.organ;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.mingjing.complaints.AdminSql.value;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.complaints.Directory;
import org.mingjing.test.EventPublisher;

/** The directory's copy, over a real broker. */
@QuarkusTest
class OrganConsumerTest {
    private static final String TOPIC = "mingjing.supervision.organ";

    @Test
    void aChildThatComesBeforeItsParentsStillGetsItsWholeLineage() {
        Directory.seed();
        publish("GA210102", "沈阳市公安局和平分局", "COUNTY", "210102", "GA210100", "2026-01-01T00:00:00Z");
        publish("GA210100", "沈阳市公安局", "CITY", "2101", "GA210000", "2026-01-01T00:00:00Z");
        publish("GA210000", "辽宁省公安厅", "PROVINCE", "21", null, "2026-01-01T00:00:00Z");

        await().atMost(60, SECONDS).until(() -> "GA210102,GA210100,GA210000".equals(lineage("GA210102")));
        await().atMost(60, SECONDS).until(() -> "GA210000".equals(lineage("GA210000")));
    }

    @Test
    void anOlderVersionDoesNotReplaceANewerOne() {
        publish("SF210000", "辽宁省司法厅", "PROVINCE", "21", null, "2026-02-01T00:00:00Z");
        publish("SF210000", "旧名", "PROVINCE", "21", null, "2026-01-01T00:00:00Z");
        publish("SF210100", "沈阳市司法局", "CITY", "2101", "SF210000", "2026-01-01T00:00:00Z");

        await().atMost(60, SECONDS).until(() -> "SF210100,SF210000".equals(lineage("SF210100")));
        await().atMost(1, SECONDS).until(() -> "辽宁省司法厅".equals(name("SF210000")));
    }

    private static void publish(String code, String name, String level, String region, String parent, String at) {
        var headers = EventPublisher.headers(UUID.randomUUID(), OrganPublished.TYPE, code);
        headers.put("ce_time", Instant.parse(at).toString());
        var value = """
                {"code":"%s","name":"%s","shortName":"%s","line":"PUBLIC_SECURITY","level":"%s","region":"%s",
                 "parent":%s,"courtCode":null,"active":true}""".formatted(code, name, name, level, region, parent == null ? "null" : "\"" + parent + "\"");
        EventPublisher.send(TOPIC, code, headers, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String lineage(String code) {
        return value("select array_to_string(lineage, ',') from organ_copy where code = '" + code + "'");
    }

    private static String name(String code) {
        return value("select name from organ_copy where code = '" + code + "'");
    }
}
