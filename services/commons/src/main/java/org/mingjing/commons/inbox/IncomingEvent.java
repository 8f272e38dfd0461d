package org.mingjing.commons.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.mingjing.commons.id.Ids;
import org.mingjing.commons.json.Json;

/**
 * An event of another service.
 *
 * @param id its id, the same however often it comes
 * @param type its name with its version
 * @param source the service that sent it
 * @param subject the thing it is about
 * @param time when it happened
 * @param data its value
 */
public record IncomingEvent(UUID id, String type, String source, String subject, Instant time, JsonNode data) {
    /** When it was written, which may be long after it happened: the time in a UUIDv7, otherwise {@link #time()}. */
    Instant madeAt() {
        return Ids.time(id).orElse(time);
    }

    /** The value as a record, which may leave out fields; one that does not fit is malformed. */
    public <T> T as(Class<T> record) {
        try {
            return Json.as(data, record);
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException(type + " is not a " + record.getSimpleName());
        }
    }
}
