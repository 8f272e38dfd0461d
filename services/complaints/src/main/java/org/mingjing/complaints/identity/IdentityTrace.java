package org.mingjing.complaints.identity;

import java.time.Instant;
import java.util.UUID;

/** What else tells who complained; every bean of this type forgets in the transaction that deletes the identity. */
public interface IdentityTrace {
    /** Does, outside of any transaction, what may take long and has to be there before it forgets. */
    default void prepare(UUID complaintId) {}

    /** Forgets what there is of it in that complaint; says how many things it forgot. */
    int forget(UUID complaintId, Instant now);
}
