package org.mingjing.complaints.handover;

import java.util.List;
import org.mingjing.complaints.page.PageText;
import org.mingjing.complaints.page.Part;

/** A feature's share of the page of one clue; every bean of this type has its place there. */
public interface ClueSection {
    /** What it shows of a clue that the caller sees; nothing where it has nothing to show to this caller. */
    List<Part> of(HandoverView clue, PageText t);
}
