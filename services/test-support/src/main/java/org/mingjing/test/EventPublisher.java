package org.mingjing.test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts records on a topic as Debezium's EventRouter does: CloudEvents 1.0 in binary mode, key = aggregate id. */
public final class EventPublisher {
    private EventPublisher() {}

    /** Sends an event with a fresh id and returns the id. {@code data} is the JSON of the event's value. */
    public static UUID send(String topic, String key, String type, String data) {
        UUID id = UUID.randomUUID();
        send(topic, key, headers(id, type, key), data.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /** Sends an event with this id: the same id twice is a duplicate. */
    public static void send(UUID id, String topic, String key, String type, String data) {
        send(topic, key, headers(id, type, key), data.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are, for malformed records; waits until the broker has them. */
    public static void send(String topic, String key, Map<String, String> headers, byte[] value) {
        createTopic(topic, Map.of());
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> config = Map.of("bootstrap.servers", Servers.kafka(), "acks", "all");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Cannot send to " + topic, e);
        }
    }

    /** The CloudEvents headers of an event; a mutable copy, so that a test can leave one out. */
    public static Map<String, String> headers(UUID id, String type, String subject) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/mingjing/" + type.split("\\.", -1)[2]);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_subject", subject);
        headers.put("ce_specversion", "1.0");
        headers.put("traceparent", "00-" + randomHex(32) + "-" + randomHex(16) + "-01");
        return headers;
    }

    /** Creates the topic with one partition unless it is there. */
    public static void createTopic(String topic, Map<String, String> config) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", Servers.kafka()))) {
            NewTopic wanted = new NewTopic(topic, 1, (short) 1).configs(config);
            admin.createTopics(List.of(wanted)).all().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Cannot create " + topic, e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("Cannot create " + topic, e);
        }
    }

    private static String randomHex(int length) {
        String hex = UUID.randomUUID().toString().replace("-", "")
                + UUID.randomUUID().toString().replace("-", "");
        return hex.substring(0, length);
    }
}
