package org.mingjing.complaints.identity;

import java.time.Instant;
import java.util.UUID;

/** What else tells who complained; every bean of this type forgets in the transaction that deletes the identity. */
public interface IdentityTrace {
    /** Forgets what there is of it in that complaint; says how many things it forgot. */
    int forget(UUID complaintId, Instant now);
}
