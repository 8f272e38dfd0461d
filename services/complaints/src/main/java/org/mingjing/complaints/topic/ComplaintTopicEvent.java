package org.mingjing.complaints.topic;

import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

/**
 * An event that travels on the topic of complaints, in the order of what happened to its complaint; the record itself is
 * what is told.
 */
public interface ComplaintTopicEvent extends DomainEvent {
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
