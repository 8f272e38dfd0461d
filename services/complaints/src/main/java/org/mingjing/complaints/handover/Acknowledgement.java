package org.mingjing.complaints.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** 签收: the number under which the other organ keeps it, and who took it. */
@Embeddable
public record Acknowledgement(
        @Column(name = "receipt_number") String receiptNumber,
        @Column(name = "acknowledged_by") String by,
        @Column(name = "acknowledged_at") Instant at) {}
