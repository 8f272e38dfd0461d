package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** What the broker carries around an event: CloudEvents 1.0 in binary mode, and where its trace goes on. */
record Envelope(String key, Map<String, String> headers) {
    private static final Path CONTRACTS = Path.of("../../docs/events");

    static Envelope of(ConsumerRecord<byte[], byte[]> event) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : event.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return new Envelope(text(event.key()), headers);
    }

    String id() {
        return headers.get("ce_id");
    }

    String type() {
        return headers.get("ce_type");
    }

    /** The second part of {@code 00-<trace>-<span>-<flags>}. */
    String traceId() {
        return headers.get("traceparent").split("-", -1)[1];
    }

    /** Insists on every header that docs/events/README.md promises, and on nothing besides. */
    void isComplete(String service) {
        String event = type().substring(("org.mingjing." + service + ".").length());
        assertThat(headers)
                .containsOnlyKeys(
                        "ce_dataschema",
                        "ce_id",
                        "ce_source",
                        "ce_specversion",
                        "ce_subject",
                        "ce_time",
                        "ce_type",
                        "traceparent")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/mingjing/" + service)
                .containsEntry("ce_subject", key)
                .containsEntry("ce_dataschema", "urn:mingjing:events:" + service + ":" + event);
        assertThat(UUID.fromString(id()).version()).isEqualTo(7);
        assertThat(OffsetDateTime.parse(headers.get("ce_time")).toInstant())
                .isBetween(Instant.now().minus(Duration.ofMinutes(10)), Instant.now());
        assertThat(headers.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        assertThat(CONTRACTS.resolve(service).resolve(event + ".schema.json")).isRegularFile();
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
