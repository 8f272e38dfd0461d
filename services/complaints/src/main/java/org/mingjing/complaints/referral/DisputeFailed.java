package org.mingjing.complaints.referral;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.mediation.DisputeFailed.v1}: 调解不成. */
public record DisputeFailed(UUID disputeId, UUID complaintId, UUID referralId, Instant failedAt) {
    public static final String TYPE = "org.mingjing.mediation.DisputeFailed.v1";
}
