package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.complaints.identity.IdentityHold;

/** While discipline inspection has a clue, it may need whoever gave it. */
@ApplicationScoped
class HandoverHold implements IdentityHold {
    private final Handovers handovers;

    HandoverHold(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public boolean holds(UUID complaintId) {
        return handovers.of(complaintId).stream().anyMatch(one -> one.state().waits());
    }
}
