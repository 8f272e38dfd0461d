package org.mingjing.complaints.rectification;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What the ledger made of a complaint: the problem's number, whether it was signed off, and when. */
public record RectificationView(
        UUID problemId,
        String number,
        RectificationStatus status,
        String statusLabel,
        OffsetDateTime registeredAt,
        OffsetDateTime signedOffAt) {}
