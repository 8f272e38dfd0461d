package org.mingjing.complaints.order;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.supervision.OrderClosed.v1}: 督办单办结. */
public record OrderClosed(UUID orderId, String originService, Instant closedAt) {
    public static final String TYPE = "org.mingjing.supervision.OrderClosed.v1";
}
