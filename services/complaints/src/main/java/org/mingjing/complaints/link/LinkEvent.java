package org.mingjing.complaints.link;

import java.util.UUID;
import org.mingjing.complaints.topic.ComplaintTopicEvent;

/** Complaints were tied together or taken apart; ids and the kind only. It travels with the events of the complaint. */
public sealed interface LinkEvent extends ComplaintTopicEvent permits ComplaintLinked, ComplaintUnlinked {
    UUID otherComplaintId();

    LinkKind kind();
}
