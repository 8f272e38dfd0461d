package org.mingjing.complaints.disposition;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.complaints.complaint.DispositionKind;

/** One person dealt with: how, when, and after which complaint. Who it was is not shown in lists. */
public record DispositionView(
        UUID id,
        DispositionKind kind,
        String kindLabel,
        OffsetDateTime decidedAt,
        UUID complaintId,
        String receipt,
        String respondentOrgan,
        String respondentRegion,
        String category,
        boolean demo) {}
