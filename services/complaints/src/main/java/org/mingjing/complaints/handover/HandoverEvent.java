package org.mingjing.complaints.handover;

import org.mingjing.complaints.topic.ComplaintTopicEvent;

/** What happened to a clue; it travels with the events of its complaint. */
sealed interface HandoverEvent extends ComplaintTopicEvent permits ClueHandedOver, ClueAcknowledged, ClueFedBack {}
