package org.mingjing.complaints.identity;

import java.util.UUID;

/** Something that is still open and needs the reporter to be known; every bean of this type is asked before a purge. */
@FunctionalInterface
public interface IdentityHold {
    /** Whether the identity must stay; asked in the platform's own scope. */
    boolean holds(UUID complaintId);
}
