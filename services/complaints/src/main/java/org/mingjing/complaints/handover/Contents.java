package org.mingjing.complaints.handover;

import java.util.List;
import java.util.UUID;

/** What a hand-over consists of; fixed when it is made, so that a file that comes later is not in it. */
public record Contents(Facts facts, List<UUID> evidence) {
    public Contents {
        evidence = List.copyOf(evidence);
    }
}
