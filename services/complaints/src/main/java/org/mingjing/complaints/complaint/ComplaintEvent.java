package org.mingjing.complaints.complaint;

import org.mingjing.complaints.topic.ComplaintTopicEvent;

/** What happened to a complaint; ids, codes, amounts and dates only, never a name or free text. */
public sealed interface ComplaintEvent extends ComplaintTopicEvent
        permits ComplaintFiled,
                ComplaintAccepted,
                ComplaintDeclined,
                ComplaintAssigned,
                ComplaintReferred,
                ComplaintDesignated,
                ComplaintRaised,
                ComplaintCorrected,
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
                ComplaintWithdrawn {}
