package org.mingjing.complaints.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Gives hand-overs from before dates were kept the dates that they have had all along. */
@ApplicationScoped
class HandoverDates {
    private final Handovers handovers;
    private final HandoverClocks clocks;

    HandoverDates(Handovers handovers, HandoverClocks clocks) {
        this.handovers = handovers;
        this.clocks = clocks;
    }

    /** Some of them in one transaction, those left out that another replica has in its own; how many they were. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int complete(int most) {
        var undated = handovers.undated(most);
        undated.forEach(handover -> handover.waitsUntil(clocks.running(handover)));
        return undated.size();
    }
}
