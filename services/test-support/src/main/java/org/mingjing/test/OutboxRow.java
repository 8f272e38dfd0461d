package org.mingjing.test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** One row that was inserted into {@code outbox} by a committed transaction. */
public record OutboxRow(Map<String, String> columns) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Event id, a UUIDv7. */
    public String id() {
        return columns.get("id");
    }

    /** Last part of the topic, for example {@code complaint}. */
    public String aggregateType() {
        return columns.get("aggregatetype");
    }

    /** Key of the record. */
    public String aggregateId() {
        return columns.get("aggregateid");
    }

    /** Full event type, for example {@code org.mingjing.complaints.ComplaintFiled.v1}. */
    public String type() {
        return columns.get("type");
    }

    /** W3C trace context of the command, or null. */
    public String traceparent() {
        return columns.get("traceparent");
    }

    /** The event's data. */
    public JsonNode payload() {
        try {
            return JSON.readTree(columns.get("payload"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + columns.get("payload"), e);
        }
    }
}
