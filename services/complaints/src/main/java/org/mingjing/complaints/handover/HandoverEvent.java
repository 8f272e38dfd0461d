package org.mingjing.complaints.handover;

import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

/** What happened to a clue; it travels with the events of its complaint. */
sealed interface HandoverEvent extends DomainEvent permits ClueHandedOver, ClueAcknowledged, ClueFedBack {
    UUID complaintId();

    @Override
    default String aggregateType() {
        return "complaint";
    }

    @Override
    default String aggregateId() {
        return complaintId().toString();
    }

    @Override
    default String type() {
        return "org.mingjing.complaints." + getClass().getSimpleName() + ".v1";
    }

    @Override
    default Object data() {
        return this;
    }
}
