package org.mingjing.commons.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.mingjing.commons.scope.Scope;

/**
 * What somebody did to a thing, before it has its place in the chain.
 *
 * @param command verb of the command, such as {@code accept}
 * @param before what of the thing changed, as it was; codes and dates, never personal data
 * @param after the same as it became
 */
public record TimelineStep(
        Scope actor,
        String aggregateType,
        UUID aggregateId,
        String command,
        Map<String, Object> before,
        Map<String, Object> after,
        Instant occurredAt) {}
