package org.mingjing.complaints.referral;

import java.time.Instant;
import java.util.UUID;

/** What this service reads of {@code org.mingjing.enforcement.PetitionResolved.v1}. */
public record PetitionResolved(
        UUID petitionId, UUID complaintId, UUID referralId, boolean resolved, Instant resolvedAt) {
    public static final String TYPE = "org.mingjing.enforcement.PetitionResolved.v1";

    /** Code of the result as a complaint shows it. */
    String result() {
        return resolved ? "RESOLVED" : "UNRESOLVED";
    }
}
