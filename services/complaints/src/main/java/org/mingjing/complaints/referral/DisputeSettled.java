package org.mingjing.complaints.referral;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.mediation.DisputeSettled.v1}: 调解成功. */
public record DisputeSettled(UUID disputeId, UUID complaintId, UUID referralId, Instant settledAt) {
    public static final String TYPE = "org.mingjing.mediation.DisputeSettled.v1";
}
