package org.mingjing.commons.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.mingjing.commons.json.Json;

/** Reads the CloudEvents headers and the JSON value of a record. */
final class EventReader {
    private EventReader() {}

    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    static IncomingEvent read(Map<String, String> headers, String key, byte[] value) {
        return new IncomingEvent(
                id(required(headers, "ce_id")),
                required(headers, "ce_type"),
                headers.getOrDefault("ce_source", ""),
                headers.getOrDefault("ce_subject", key),
                time(headers.get("ce_time")),
                json(value));
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new MalformedEventException("the header " + name + " is missing");
        }
        return value;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("ce_id is not a UUID");
        }
    }

    private static Instant time(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MalformedEventException("ce_time is not a time");
        }
    }

    /** The parser's message may quote the value, so it is not passed on. */
    private static JsonNode json(byte[] value) {
        try {
            JsonNode tree = value == null ? null : Json.read(value);
            if (tree == null || !tree.isObject()) {
                throw new MalformedEventException("the value is not a JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new MalformedEventException("the value is not JSON");
        }
    }
}
