package org.mingjing.complaints.complaint;

import java.util.UUID;
import org.mingjing.commons.outbox.DomainEvent;

/** What happened to a complaint; ids, codes, amounts and dates only, never a name or free text. */
public sealed interface ComplaintEvent extends DomainEvent
        permits ComplaintFiled,
                ComplaintAccepted,
                ComplaintDeclined,
                ComplaintAssigned,
                ComplaintReferred,
                ComplaintDesignated,
                ComplaintRaised,
                ComplaintProcedurallyReplied,
                ComplaintSuspended,
                ComplaintResumed,
                ComplaintExtended,
                ComplaintProgressReported,
                ComplaintConcluded,
                ComplaintReplied,
                ComplaintRated,
                ComplaintClosed,
                ComplaintReviewRequested,
                ComplaintWithdrawn {

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
