package org.mingjing.complaints.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.supervision.OrderIssued.v1}: 督办单. */
public record OrderIssued(
        UUID orderId,
        String number,
        OrderLevel level,
        String originService,
        String originId,
        String clock,
        LocalDate answerBy,
        Instant issuedAt) {
    public static final String TYPE = "org.mingjing.supervision.OrderIssued.v1";
}
