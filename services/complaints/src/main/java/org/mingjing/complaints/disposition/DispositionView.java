package org.mingjing.complaints.disposition;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.complaints.complaint.DispositionKind;

/**
 * One person dealt with: how, when, by whom and after which complaint.
 *
 * @param personRef staff number or post, for officials who see the complaint; null for systems and where it was not told
 * @param authority who decided it, by code or name, or null
 * @param document number of the decision, shown and hidden with the person
 */
public record DispositionView(
        UUID id,
        DispositionKind kind,
        String kindLabel,
        String personRef,
        String authority,
        String document,
        OffsetDateTime decidedAt,
        UUID complaintId,
        String receipt,
        String respondentOrgan,
        String respondentRegion,
        String category,
        boolean demo) {}
