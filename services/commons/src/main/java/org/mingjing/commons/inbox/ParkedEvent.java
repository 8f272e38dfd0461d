package org.mingjing.commons.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that could not be applied.
 *
 * @param id of the parking, not of the event
 * @param topic where it came from
 * @param partition where it came from
 * @param offset where it came from
 * @param key the thing it is about
 * @param eventId its id, or null when it has none
 * @param type its type, or null when it has none
 * @param error the class of the failure
 * @param message what the failure says, as far as it is safe to show
 * @param attempts how often a replay was tried
 * @param parkedAt since when
 * @param replayedAt when a replay worked, or null
 */
public record ParkedEvent(
        UUID id,
        String topic,
        int partition,
        long offset,
        String key,
        String eventId,
        String type,
        String error,
        String message,
        int attempts,
        Instant parkedAt,
        Instant replayedAt) {}
