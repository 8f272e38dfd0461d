package org.mingjing.complaints.rectification;

import java.time.OffsetDateTime;
import java.util.UUID;

/** What the ledger made of a complaint: the problem's number, where it stands since when, and what happens next. */
public record RectificationView(
        UUID problemId,
        String number,
        RectificationStatus status,
        String statusLabel,
        String next,
        OffsetDateTime registeredAt,
        OffsetDateTime signedOffAt,
        OffsetDateTime recheckedAt) {}
