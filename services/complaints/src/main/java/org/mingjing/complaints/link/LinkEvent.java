package org.mingjing.complaints.link;

import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

/** Complaints were tied together or taken apart; ids and the kind only. It travels with the events of the complaint. */
public sealed interface LinkEvent extends DomainEvent permits ComplaintLinked, ComplaintUnlinked {
    UUID complaintId();

    UUID otherComplaintId();

    LinkKind kind();

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
