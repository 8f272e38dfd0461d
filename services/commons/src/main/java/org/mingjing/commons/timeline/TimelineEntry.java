package org.mingjing.commons.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that was done, and by whom.
 *
 * @param aggregateType the kind of thing it was done to
 * @param aggregateId that thing
 * @param seq counts the entries of the thing from 1, without a gap
 * @param command what was done
 * @param actor who did it; private persons are not named
 * @param organ the organ the actor acted for, or null
 * @param role the actor's roles, or null
 * @param before the fields that changed, as they were
 * @param after the fields that changed, as they became
 * @param occurredAt when it was done
 * @param recordedAt when it was written down
 * @param traceId the trace it was done in, or null
 * @param previousHash hash of the entry before it
 * @param hash hash of this entry, over everything above
 */
public record TimelineEntry(
        String aggregateType,
        UUID aggregateId,
        long seq,
        String command,
        String actor,
        String organ,
        String role,
        Map<String, Object> before,
        Map<String, Object> after,
        Instant occurredAt,
        Instant recordedAt,
        String traceId,
        String previousHash,
        String hash) {}
