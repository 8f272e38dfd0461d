package org.mingjing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What another service says to all on its topic: its golden samples, with the names of who is meant. */
final class Neighbour {
    private static final Path CONTRACTS = Path.of("../../docs/events");

    private final Mingjing mingjing;
    private final String service;

    Neighbour(Mingjing mingjing, String service) {
        this.mingjing = mingjing;
        this.service = service;
    }

    /** The golden sample of an event, to be changed. */
    Map<String, Object> sample(String event) {
        return Json.object(CONTRACTS.resolve(service).resolve(event + ".v1.sample.json"));
    }

    /** Says it of the thing with that id, and has it kept by the broker. */
    void says(String event, String thing, String id, Map<String, Object> value) {
        var message = new ProducerRecord<>(
                "mingjing." + service + "." + thing, id, Json.line(value).getBytes(StandardCharsets.UTF_8));
        headers(event, id).forEach((name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> broker =
                Map.of("bootstrap.servers", mingjing.endpoints().kafka());
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            var sent = producer.send(message);
            producer.flush();
            assertThat(sent.resultNow().hasOffset()).isTrue();
        }
    }

    private Map<String, String> headers(String event, String id) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                "org.mingjing." + service + "." + event + ".v1",
                "ce_source",
                "/mingjing/" + service,
                "ce_subject",
                id,
                "ce_time",
                Instant.now().toString());
    }
}
